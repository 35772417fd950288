"""Otter's test files, one per question, made from the list of checks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_QUESTION = re.compile(r"q[1-9]\d*")
_CHECK = re.compile(r"test_\w+", re.ASCII)

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
    """One check as Otter has to know it.

    Args:
        question: "q1" …
        name: Name of the check's function, which is also its id.
        sentence: First line of its docstring, what the student reads.
        points: Points it is worth.
        hidden: True for a check that students don't get; such a one may go into an autograder zip only.
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
        folder: Where to write `q1.py` …; made when absent.
        checks: The checks, in the order in which a student should see them.
        module: Where the test files take `run_check` from.

    Returns:
        The files, in the order of the questions in `checks`.

    Raises:
        ValueError: A question or a check is not named as it should be, or two checks share a name.
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
    """The test files as text, by file name. Arguments and errors as for `write_test_files`."""
    refuse_bad_names(checks)
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
    """The function that runs a check on a notebook's namespace, without Otter's decorator."""
    return _FUNCTION.format(name=check.name, assignment=_literal(assignment), quoted_name=_literal(check.name))


def refuse_bad_names(checks: Sequence[PublicCheck]) -> None:
    """Raise `ValueError` for names that Otter would drop or could not read.

    Of two functions with one name in a file Otter keeps the last and says nothing, so names have to differ.
    """
    seen: set[str] = set()
    for check in checks:
        if not _QUESTION.fullmatch(check.question):
            raise ValueError(f"{check.name}: '{check.question}' is no question. Questions are named q1, q2 …")
        if not _CHECK.fullmatch(check.name):
            raise ValueError(f"{check.question}: '{check.name}' is no name for a check. Begin it with test_.")
        if not check.sentence.strip() or "\n" in check.sentence:
            raise ValueError(f"{check.question}: {check.name} needs one line that says what it checks.")
        if check.name in seen:
            raise ValueError(f"{check.question}: there are two checks named {check.name}. Rename one of them.")
        seen.add(check.name)


def _literal(text: str) -> str:
    """The text as a Python string in double quotes.

    In ASCII only: Otter reads test files in the platform's own encoding, which on Windows is not UTF-8.
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.encode("ascii", "backslashreplace").decode("ascii") + '"'


def _number(points: float) -> str:
    """The points as Otter wants them: a Python int where they are whole, else a float."""
    return str(int(points)) if float(points).is_integer() else repr(float(points))
