"""Otter's test files, one per question, made from the list of checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NOTEBOOK_MODULE = "shared.notebook"

_FILE = """\
from otter.test_files import test_case

from {module} import run_check

OK_FORMAT = False
name = {question}
points = None
"""

_CASE = """

@test_case(name={sentence}, points={points}, hidden={hidden})
{function}
"""

_FUNCTION = """\
def {name}(env):
    run_check({assignment}, {quoted_name}, env)"""


@dataclass(frozen=True)
class PublicCheck:
    """One check as Otter needs it.

    Args:
        question: "q1" …
        name: Name of the check's function, which is also its id.
        sentence: First line of its docstring, which the student reads.
        points: Points it is worth.
        hidden: True for a check that students don't get; only autograder zips contain it.
    """

    question: str
    name: str
    sentence: str
    points: float
    hidden: bool = False


def write_test_files(
    folder: Path, assignment: str, checks: Sequence[PublicCheck], module: str = NOTEBOOK_MODULE
) -> list[Path]:
    """Write one test file per question, in Otter's exception format.

    Args:
        folder: Gets `q1.py` …
        checks: The checks, in the order in which a student should see them.
        module: The module that the test files import `run_check` from.

    Returns:
        The files, in the order of the questions in `checks`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in render_test_files(assignment, checks, module).items():
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def render_test_files(
    assignment: str, checks: Sequence[PublicCheck], module: str = NOTEBOOK_MODULE
) -> dict[str, str]:
    """Return the test files as text, by file name. The arguments are those of `write_test_files`."""
    texts: dict[str, str] = {}
    for check in checks:
        file = f"{check.question}.py"
        texts.setdefault(file, _FILE.format(question=_literal(check.question), module=module))
        texts[file] += _CASE.format(
            sentence=_literal(check.sentence),
            points=_number(check.points),
            hidden=check.hidden,
            function=function_source(assignment, check),
        )
    return texts


def function_source(assignment: str, check: PublicCheck) -> str:
    """Return the function that runs a check on a notebook's namespace, without Otter's decorator."""
    return _FUNCTION.format(name=check.name, assignment=_literal(assignment), quoted_name=_literal(check.name))


def _literal(text: str) -> str:
    """Return the text as a Python string in double quotes.

    In ASCII only: Otter reads test files in the platform's encoding, which on Windows is not UTF-8.
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.encode("ascii", "backslashreplace").decode("ascii") + '"'


def _number(points: float) -> str:
    """Return the points as Otter needs them: a Python int if they are whole, else a float."""
    return str(int(points)) if float(points).is_integer() else repr(float(points))
