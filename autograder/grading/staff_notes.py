"""What no score shows: internals that the code uses, given code that changed, and saved outputs of other code.

The rules would rather miss something than accuse: most who are named by a rule that guesses have done nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from autograder.grading.given_code import edited_cells
from autograder.grading.notebook_cells import released_code
from autograder.grading.process_internals import cells_with_internals
from autograder.intake.notebooks import Notebook
from autograder.results import CheckResult, StaffNote

MOST_NOTES = 20  # of one submission
_CHECK_CELL = re.compile(r"""^grader\.check\(["'](q\d+)["']\)[ \t;]*$""", re.MULTILINE)
# Otter's own words, and those of `shared`: "2 of 2 public checks passed".
_ALL_PASSED = re.compile(r"All test cases passed|\b(\d+) of \1 public checks? passed")
# A check that ran out of time or memory here may well have passed on the student's computer.
_CONTRADICTS = ("failed", "missing", "stub", "raised", "not_data")


def staff_notes(notebook: Notebook, assignment: str, checks: Sequence[CheckResult]) -> tuple[StaffNote, ...]:
    """Return what staff may want to look at, at most `MOST_NOTES`.

    Args:
        notebook: The submission, with the outputs that it was saved with.
        assignment: "imdb" …
        checks: The results of grading it.
    """
    try:
        found = [
            *cells_with_internals(notebook),
            *edited_cells(notebook, released_code(assignment)),
            *_other_outputs(notebook, checks),
        ]
    except Exception:  # hostile code that Python's own tools give up on; no grade is lost over a remark
        return ()
    return tuple(found[:MOST_NOTES])


def _other_outputs(notebook: Notebook, checks: Sequence[CheckResult]) -> Iterator[StaffNote]:
    """The saved output of `grader.check` says that all passed, and a public check of the question fails here."""
    failed: dict[str, str] = {}
    for check in checks:
        if not check.hidden and check.status in _CONTRADICTS:
            failed.setdefault(check.question, check.check)
    for cell in notebook.code_cells:
        asked = _CHECK_CELL.findall(cell.source)
        if len(asked) == 1 and asked[0] in failed and _ALL_PASSED.search(cell.output):
            question = asked[0]
            text = (
                f"The notebook was saved with the output that all public checks of {question} passed, but"
                f" {failed[question]} fails on the code in it. The code was changed after that output, or the output"
                " is from another notebook."
            )
            yield StaffNote("other_output", text, cell.index, question)
