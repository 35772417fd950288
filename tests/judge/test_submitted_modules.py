"""Modules that were submitted next to a notebook are importable, and hide nothing."""

from __future__ import annotations

import pytest
from helpers.remote_basics import fault_of

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.sandbox import levels
from autograder.sandbox.staging import StagedFiles
from autograder.sandbox.worker import WorkerSettings


def student_with(stage: StagedFiles, limits: Limits, files: dict[str, str], *cells: str) -> RemoteStudent:
    """Return a student with modules next to the notebook."""
    settings = WorkerSettings(levels.available_level(), stage, limits, seed=1)
    return RemoteStudent(settings, list(enumerate(cells)), files=files)


def test_modules_and_packages_are_imported_also_after_a_restart(stage: StagedFiles, limits: Limits) -> None:
    files = {"h.py": "X = 1", "pack/__init__.py": "from pack.deep import Y", "pack/deep.py": "Y = 2"}
    code = "import os\nfrom h import X\ndef f(): return X\ndef leave(): os._exit(3)"
    student = student_with(stage, limits, files, code, "def g():\n    from pack import Y\n    return Y")
    try:
        assert student.call("f") == 1
        assert fault_of(lambda: student.call("leave")).status == "crashed"
        assert (student.call("f"), student.call("g")) == (1, 2)
    finally:
        student.close()


@pytest.mark.parametrize("module", ["json", "numpy", "shared", "random"])
def test_a_module_that_is_there_already_is_not_hidden(stage: StagedFiles, limits: Limits, module: str) -> None:
    files = {f"{module}.py": "SHADOW = 1", f"{module}/__init__.py": "SHADOW = 1"}
    code = f"def f():\n    import {module}\n    return hasattr({module}, 'SHADOW')"
    student = student_with(stage, limits, files, code)
    try:
        assert student.call("f") is False
    finally:
        student.close()


def test_a_file_that_cannot_be_written_does_not_keep_the_notebook_from_being_graded(
    stage: StagedFiles, limits: Limits
) -> None:
    student = student_with(stage, limits, {"a.py": "", "a.py/b.py": ""}, "def f(): return 1")
    try:
        assert student.call("f") == 1
    finally:
        student.close()
