"""Feedback pages, written by the commands that write results; what goes wrong costs a line, and never the grades."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from autograder import config
from autograder.config import AssignmentConfig
from autograder.gradebook.extensions import extensions_of
from autograder.gradebook.store import Gradebook
from autograder.reports.feedback import write_feedback
from autograder.text import one_line

MAX_PROBLEMS = 5


def feedback_into(
    folder: Path, book: Gradebook, assignment: AssignmentConfig, config_path: Path, console: Console
) -> None:
    """Write the feedback of all graded submissions of an assignment, and say what could not be written.

    Args:
        folder: The assignment's folder of grades.
        config_path: grading.yml, which names the file of extensions.
    """
    try:
        extensions = extensions_of(config.load(config_path), config_path.parent)
        problems = list(write_feedback(book, assignment, folder, extensions).problems)
    except Exception as error:  # the grades are written already, and count without it
        problems = [f"no feedback was written: {str(error) or type(error).__name__}"]
    more = len(problems) - MAX_PROBLEMS
    for line in [*problems[:MAX_PROBLEMS], *[f"no feedback for {more} more"][: max(more, 0)]]:
        console.print(one_line(line), style="yellow", markup=False, highlight=False, soft_wrap=True)
