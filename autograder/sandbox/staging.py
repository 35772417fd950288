"""Files that are prepared once per run for all student processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shared


@dataclass(frozen=True)
class StagedFiles:
    """Files that are prepared once per run for all student processes.

    Args:
        folder: Has a copy of `shared/`, and `fonts/`.
        data: The prepared inputs, `.npy` files, in a folder for each assignment.
    """

    folder: Path
    data: Path


@contextmanager
def stage_files(data: Path) -> Iterator[StagedFiles]:
    """Prepare the files that student processes may read, and remove them at the end."""
    with tempfile.TemporaryDirectory(prefix="kit-stage-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        source = Path(shared.__file__).parent
        shutil.copytree(source, folder / "shared", ignore=shutil.ignore_patterns("__pycache__"))
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(folder)], check=False)
        _prepare_fonts(folder / "fonts")
        _open_for_reading(folder)
        yield StagedFiles(folder, data)


def _prepare_fonts(folder: Path) -> None:
    """Let matplotlib list the fonts once, not in each student process."""
    folder.mkdir()
    env = {**os.environ, "MPLCONFIGDIR": str(folder), "MPLBACKEND": "Agg"}
    command = [sys.executable, "-c", "import matplotlib.font_manager"]
    subprocess.run(command, env=env, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _open_for_reading(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
