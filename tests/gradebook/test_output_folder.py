"""One run at a time per output folder, and nothing of a killed one stays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from autograder.gradebook.folder_lock import LOCK_NAME, locked
from autograder.gradebook.schema import GradebookError
from autograder.paths import ROOT

HOLD = """
import sys, time
from pathlib import Path
from autograder.gradebook.folder_lock import locked

with locked(Path(sys.argv[1])) as folder, folder.temporary_files() as temporary:
    print(temporary, flush=True)
    time.sleep(600)
"""


def test_a_second_run_is_refused_and_told_which_process_is_there(tmp_path: Path) -> None:
    with (
        locked(tmp_path),
        pytest.raises(GradebookError, match=rf"process {os.getpid()}\) writes into"),
        locked(tmp_path),
    ):
        pass


def test_the_folder_is_free_again_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path / "new" / "folder") as folder:
            assert folder.path.is_dir()


def test_temporary_files_lie_together_and_are_removed(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    with locked(tmp_path) as folder, folder.temporary_files() as temporary:
        assert Path(tempfile.mkdtemp()).parent == temporary
        assert temporary.stat().st_mode & 0o777 == 0o755
    assert not temporary.exists()
    assert tempfile.gettempdir() == before


def test_a_killed_run_keeps_neither_the_lock_nor_its_temporary_files(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        temporary = Path(run.stdout.readline().strip())
        with pytest.raises(GradebookError, match=f"process {run.pid}"), locked(tmp_path):
            pass
        assert temporary.is_dir()
        run.kill()
    with locked(tmp_path):
        assert not temporary.exists()


def test_only_a_runs_own_temporary_folder_is_removed(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / LOCK_NAME).write_text(json.dumps({"process": 1, "temporary": str(tmp_path / "mine")}))
    with locked(tmp_path):
        assert (tmp_path / "mine").is_dir()


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00" * 10])
def test_a_lock_file_that_was_cut_off_does_no_harm(tmp_path: Path, content: str) -> None:
    (tmp_path / LOCK_NAME).write_text(content)
    with locked(tmp_path):
        assert json.loads((tmp_path / LOCK_NAME).read_text())["process"] == os.getpid()


def test_a_place_that_cannot_be_a_folder_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(GradebookError, match=r"can't be written .* Free some space or make it writable"),
        locked(tmp_path / "file" / "out"),
    ):
        pass
