"""The zip for Gradescope, run as Gradescope runs it: unpacked, with an environment of its own, without network."""

from __future__ import annotations

import ast
import json
import os
import re
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema
import pytest
from helpers.built_zips import ASSIGNMENTS, zip_content
from helpers.gradescope_schema import RESULTS

from autograder.paths import ROOT
from autograder.quality.gradescope_container import container, run_in_container
from autograder.release.build import zip_files
from autograder.release.zip_writer import secrets_in, write_zip
from autograder.sandbox import levels

# What a student may try: to find the checks, the labels and the results, and to write the latter.
HOSTILE = """
import glob, os, subprocess
found = []
for pattern in ("{root}/**/*", "/autograder/**/*"):
    for path in glob.glob(pattern, recursive=True):
        try:
            found.append(path + ": " + open(path, "rb").read(200).hex())
        except OSError:
            pass
for folder in ("{root}/results", "/autograder/results", "."):
    try:
        open(folder + "/results.json", "w").write('{{"score": 100}}')
    except OSError:
        pass
try:
    found.append(open("/proc/%d/environ" % os.getppid()).read())
except OSError:
    pass
print("FOUND", found)
subprocess.Popen(["sleep", "300.25"], start_new_session=True)
"""
needs_a_sandbox = pytest.mark.skipif(levels.available_level() == levels.PROCESS, reason="there is no sandbox here")
LEVELS = [levels.LANDLOCK, pytest.param(levels.BUBBLEWRAP, marks=pytest.mark.nightly)]


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_zip_is_the_same_bytes_each_time_and_lists_its_content(assignment: str, tmp_path: Path) -> None:
    files = zip_content(assignment, "gradescope")
    again = dict(reversed(zip_files(ASSIGNMENTS[assignment], "gradescope", "synthetic").items()))
    write_zip(files, tmp_path / "one.zip")
    write_zip(again, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        listed = json.loads(archive.read("kit/manifest.json"))["files"]
        assert listed.keys() == set(archive.namelist()) - {"kit/manifest.json"}
        modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
    assert modes["setup.sh"] & stat.S_IXUSR
    assert modes["run_autograder"] & stat.S_IXUSR


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_there_are_no_solutions_and_no_other_assignments_checks_in_it(assignment: str) -> None:
    files = zip_content(assignment, "gradescope")
    assert secrets_in(files, assignment, for_students=False) == []
    of_checks = [found for name in files if (found := re.match(r"kit/(autograder|shared)/checks/(\w+)/q1\.py", name))]
    assert sorted(found.groups() for found in of_checks) == [("autograder", assignment), ("shared", assignment)]
    assert not [name for name in files if name.startswith(("kit/solutions", "kit/tests"))]
    assert b"solutions" not in files["kit/grading.yml"]


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_given_cells_are_recognised_by_the_notebook_in_it(assignment: str) -> None:
    files = zip_content(assignment, "gradescope")
    released = f"assignments/{assignment}/{assignment}.ipynb"
    assert files[f"kit/{released}"] == (ROOT / released).read_bytes()
    assert [name for name in files if name.endswith(".ipynb")] == [f"kit/{released}"]


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_every_module_of_the_project_that_its_code_imports_is_in_it(assignment: str) -> None:
    """Running it here can't show that: what it lacks is found where the project is installed."""
    files = zip_content(assignment, "gradescope")
    code = {name: ast.parse(text) for name, text in files.items() if name.endswith(".py")}
    imported = {
        node.module
        for tree in code.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in ("autograder", "shared")
    }
    paths = {name: f"kit/{name.replace('.', '/')}" for name in imported}
    assert [name for name, path in paths.items() if not {f"{path}.py", f"{path}/__init__.py"} & files.keys()] == []


def test_the_scripts_are_sound() -> None:
    for name in ("setup.sh", "run_autograder"):
        subprocess.run(["bash", "-n", str(ROOT / "autograder" / "gradescope" / "targets" / name)], check=True)


def test_an_autograder_that_cannot_start_still_gives_results(tmp_path: Path) -> None:
    boston = ASSIGNMENTS["boston"]
    files = zip_content("boston", "gradescope")
    broken = {name: content for name, content in files.items() if name != "kit/autograder/gradescope/entry_point.py"}
    content = run_in_container(broken, boston, "a.py", "x = 1")
    jsonschema.validate(content, RESULTS)
    assert content["extra_data"]["kit_error"] is True


@needs_a_sandbox
@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
def test_a_hostile_submission_finds_and_changes_nothing(level: str) -> None:
    boston = ASSIGNMENTS["boston"]
    problem = levels.bubblewrap_problem() if level == levels.BUBBLEWRAP else levels.landlock_problem()
    if problem:
        pytest.skip(problem)
    with container(zip_content("boston", "gradescope"), boston) as root:
        (root / "submission" / "answers.py").write_text(HOSTILE.format(root=root), "utf-8")
        environment = {"PATH": os.environ["PATH"], "KIT_ROOT": str(root), "KIT_PYTHON": sys.executable}
        environment |= {"KIT_SANDBOX": level, "LANG": "C.UTF-8"}
        cut = ["unshare", "--net"] if os.geteuid() == 0 and _can_cut_the_network() else []
        subprocess.run([*cut, str(root / "run_autograder")], cwd=root, env=environment, timeout=600, check=True)
        content = json.loads((root / "results" / "results.json").read_text("utf-8"))
        changed = sorted(path.name for path in root.rglob("*") if path.name == "results.json")
    jsonschema.validate(content, RESULTS)
    assert content["score"] == 0
    assert content["extra_data"]["kit_error"] is False
    assert "FOUND" not in json.dumps(content)
    assert changed == ["results.json"]
    assert subprocess.run(["pgrep", "-f", "sleep 300.25"], check=False, stdout=subprocess.DEVNULL).returncode == 1


def _can_cut_the_network() -> bool:
    return subprocess.run(["unshare", "--net", "true"], check=False, stderr=subprocess.DEVNULL).returncode == 0
