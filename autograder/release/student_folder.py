"""The student version of an assignment, `assignments/<name>/`: notebook, README, requirements and Otter's test files.

The notebook is made without the solutions. `shared/` is added when the zip for students is built.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from autograder import assignments
from autograder.otter.left_out import Functions, given_cells, mentions, without_questions
from autograder.otter.source_notebook import read_source, source_path
from autograder.otter.student_notebook import ReleaseError, student_notebook
from autograder.otter.test_files import PublicCheck, render_test_files, write_test_files
from autograder.paths import ROOT
from shared.student.packages import AVAILABLE

__all__ = ["PublicCheck", "ReleaseError", "release", "stale", "write_test_files"]


# With the versions in pyproject.toml.
STUDENT_PACKAGES = (*AVAILABLE, "otter-grader", "jinja2", "jupyter")

# A new release deletes other files only in these folders.
_GENERATED_FOLDERS = ("tests",)
_LEFT_BY_RUNNING = ("__pycache__", ".ipynb_checkpoints", ".OTTER_LOG")

_README = """\
# {assignment}: the assignment

You write functions in the notebook `{assignment}.ipynb`. The notebook checks them immediately.

## On your own computer

You need Python 3.10 or newer. In this folder:

    python -m venv .venv
    source .venv/bin/activate            # on Windows: .venv\\Scripts\\activate
    pip install -r requirements.txt
    jupyter lab {assignment}.ipynb

## On Google Colab

1. Open `{assignment}.ipynb` with *File → Upload notebook*.
2. Upload the assignment as `{assignment}.zip` in the file pane on the left.
3. Run the first code cell. It unpacks the zip and installs the missing packages.

When Colab disconnects, it deletes the files in the file pane. Then repeat steps 2 and 3. Your notebook is kept.

## Checks and hints

In the notebook, `grader.check("q1")` checks an answer, `grader.hint("q1")` gives a hint and one more each time, and
`shared.progress()` shows which questions are done. The same checks run in a terminal, in this folder:

    python -m shared check {assignment}.ipynb                  # all questions
    python -m shared check {assignment}.ipynb --question q2    # one of them
    python -m shared check {assignment}.ipynb --watch          # again whenever you save the notebook

## Packages

Submissions are graded where these packages are installed: {packages}. Answers that import others
cannot run there.

## Without a network

After you have installed the packages, everything works without a network.

{data}## Handing in

Save the notebook, run its last cell, and hand in the zip file that this cell makes. On Colab, choose
*File → Download → Download .ipynb* and hand in the notebook.

## Files

- `{assignment}.ipynb`: the notebook, the only file that you change
- `tests/`: the checks that `grader.check` runs, one file per question
- `shared/`: the data, the hints and the checks themselves
- `requirements.txt`: the packages you need
"""

_DATA = """\
## The data

The notebook uses the chapter's real data if Keras has it: in `~/.keras/datasets`, or in `datasets` of the folder that
`KERAS_HOME` names. If it is not there, the notebook uses a smaller, made-up set from `shared/`, and says so. Your
functions are checked in the same way with both.

To choose the data yourself, set the environment variable `KIT_DATA`: with `real`, the real data is downloaded once;
with `synthetic`, the made-up set is always used, which needs less memory. Set it before you start Jupyter, or in the
notebook's cell that loads the data.

"""


def release(
    assignment: str, out: Path, checks: Sequence[PublicCheck], left_out: Functions | None = None
) -> list[Path]:
    """Make the folder that students get.

    Args:
        assignment: "imdb" …
        out: Where to make it. Files of an earlier release are replaced, and all other files in its `tests/` are
            deleted.
        checks: The public checks, in the order in which a student should see them.
        left_out: Questions that are left out, with their functions.

    Returns:
        The files of the release, sorted.

    Raises:
        ReleaseError: The source notebook and the checks don't match; nothing was written.
        ValueError: A check's name or question is not valid; nothing was written.
    """
    files = _contents(assignment, checks, left_out)
    _refuse_foreign(assignment, out)
    for name in _present(out) - files.keys():
        if name.split("/")[0] in _GENERATED_FOLDERS:
            (out / name).unlink()
    for name, content in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return sorted(out / name for name in files)


def stale(assignment: str, out: Path, checks: Sequence[PublicCheck], left_out: Functions | None = None) -> list[str]:
    """Find the differences between a released folder and a new release.

    Args:
        assignment: "imdb" …
        out: The released folder.
        checks: The public checks.
        left_out: Questions that are left out, with their functions.

    Returns:
        Names of files that differ, are missing or are not part of the release, sorted; empty if all is up to date.

    Raises:
        ReleaseError, ValueError: As for `release`.
    """
    files = _contents(assignment, checks, left_out)
    present = _present(out)
    differing = {name for name in present & files.keys() if (out / name).read_bytes() != files[name]}
    return sorted(differing | (present ^ files.keys()))


def left_out_remarks(assignment: str, out: Path, left_out: Functions) -> list[str]:
    """Return notes on a released notebook without some questions; none if no question is left out."""
    if not left_out:
        return []
    source = read_source(_source_notebook(assignment)).cells
    gone = given_cells(source) - given_cells(without_questions(source, left_out))
    notebook = json.loads((out / f"{assignment}.ipynb").read_text("utf-8"))
    mentioned = [
        f"the text mentions a question that is left out: {line}" for line in mentions(notebook["cells"], left_out)
    ]
    return [
        f"{gone} of {given_cells(source)} cells that use the data depend on these questions and are left out too",
        *mentioned,
    ]


def _contents(assignment: str, checks: Sequence[PublicCheck], left_out: Functions | None = None) -> dict[str, bytes]:
    """Every file of a release, by its name in the folder."""
    for check in checks:
        if check.hidden:
            raise ReleaseError(f"{check.name} is a hidden check and can't go to students. Leave it out.")
    source = _source_notebook(assignment)
    tests = render_test_files(assignment, checks)
    texts = {f"tests/{name}": text for name, text in tests.items()}
    texts["requirements.txt"] = requirements(STUDENT_PACKAGES)
    has_files = bool(assignments.load(assignment).dataset.files)
    texts["README.md"] = _README.format(
        assignment=assignment, data=_DATA if has_files else "", packages=", ".join(AVAILABLE)
    )
    files = {name: text.encode() for name, text in texts.items()}
    # Last, because it takes seconds and the other steps may raise first.
    files[f"{assignment}.ipynb"] = student_notebook(assignment, source, checks, left_out).encode()
    return files


def _source_notebook(assignment: str) -> Path:
    path = source_path(assignment)
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in path.parent.glob("[a-z]*.py"))) or "none"
        raise ReleaseError(f"solutions/ has no assignment named {assignment}. Use one of: {known}.")
    return path


def requirements(packages: Sequence[str]) -> str:
    """Return the lines of pyproject.toml for some packages, as a requirements file."""
    # tomllib needs Python 3.11, and Python 3.10 is supported.
    lines = re.findall(r'^ *"([\w.-]+)([<>=!~][^"]*)",?$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    versions = dict(lines)
    missing = [package for package in packages if package not in versions]
    if missing:
        raise ReleaseError(f"pyproject.toml has no version for {', '.join(missing)}. See STUDENT_PACKAGES.")
    return "".join(f"{package}{versions[package]}\n" for package in packages)


def _present(out: Path) -> set[str]:
    """Names of the files in a folder, without files that running the notebook leaves."""
    relative = [path.relative_to(out) for path in out.rglob("*") if path.is_file()]
    return {path.as_posix() for path in relative if not set(path.parts) & set(_LEFT_BY_RUNNING)}


def _refuse_foreign(assignment: str, out: Path) -> None:
    """Refuse a folder with other files where a release would delete them."""
    generated = [name for name in _present(out) if name.split("/")[0] in _GENERATED_FOLDERS]
    if generated and not (out / f"{assignment}.ipynb").is_file():
        raise ReleaseError(f"{out} is not an earlier release of {assignment}. Choose an empty folder.")
