"""`grade`: from submissions to a folder of grades."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from autograder import sandbox
from autograder.batch import Grades, grade_all, open_run
from autograder.config import AssignmentConfig
from autograder.gradebook import results_table, summary_line
from autograder.intake import Intake
from autograder.submissions import GradedSubmission
from autograder.taking_in import write_down
from shared.datasets import Source

ALL_GRADED, SOME_NEED_A_HUMAN, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True)
class GradeOptions:
    """What the command line asks for, see `autograder.cli.grade`."""

    out: Path
    workers: int
    only: tuple[str, ...] = ()
    data: Source = "auto"
    level: str = "auto"
    seed: int = 0


def grade_folder(assignment: AssignmentConfig, intake: Intake, options: GradeOptions, console: Console) -> int:
    """Grade all submissions, write the grades and show them.

    Args:
        assignment: Its part of grading.yml.
        intake: What was handed in.
        options: How to grade.
        console: Where to show progress and the table.

    Returns:
        0 when all are graded, 1 when some need a human, 130 when interrupted.
    """
    write_down(intake, assignment.name, options.out)
    grades = Grades(options.out, assignment.questions)
    interrupted = grade_into(grades, assignment, intake, options, console)
    console.print(results_table(grades.results))
    console.print(summary_line(grades.results), markup=False, highlight=False)
    folder = grades.folder
    show_places({"grades": grades.csv, "details": folder / "results", "notebooks": folder / "notebooks"}, console)
    if interrupted:
        left = len(intake.submissions) - len(grades.results)
        console.print(f"Interrupted: {left} not graded. The same command grades all again.", style="bold red")
        return INTERRUPTED
    return SOME_NEED_A_HUMAN if any(result.needs_human for result in grades.results) else ALL_GRADED


def grade_into(
    grades: Grades, assignment: AssignmentConfig, intake: Intake, options: GradeOptions, console: Console
) -> bool:
    """Grade all submissions of one assignment and write the grades, with progress and without a table.

    Args:
        grades: Where they go; holds what is graded, whatever happens.
        assignment: Its part of grading.yml.
        intake: What was handed in.
        options: How to grade; `out` is not looked at.
        console: Where to show progress.

    Returns:
        Whether it was interrupted.
    """
    workers = min(options.workers, len(intake.submissions))
    interrupted = False
    with open_run(assignment, options.data, options.level, workers, options.seed, options.only) as run:
        _announce(run.settings.level, run.facts.data_source, intake, console)
        with progress_bar(console) as progress:
            task = progress.add_task(f"grading {assignment.name}", total=len(intake.submissions))

            def done(place: int, graded: GradedSubmission) -> None:
                grades.add(place, graded)
                progress.advance(task)
                if not console.is_terminal:
                    _line(graded, len(grades.results), len(intake.submissions), console)

            try:
                grade_all(intake.submissions, run, workers, done)
            except KeyboardInterrupt:
                interrupted = True
            finally:
                grades.write_csv()
    return interrupted


def _announce(level: str, data_source: str, intake: Intake, console: Console) -> None:
    if level == sandbox.PROCESS:
        console.print(sandbox.UNSAFE_WARNING, style="bold white on red", markup=False)
    count = len(intake.submissions)
    noun = "submission" if count == 1 else "submissions"
    console.print(f"{count} {noun}, {data_source} data, sandbox: {level}", highlight=False)
    show_ignored(intake, console)


def show_ignored(intake: Intake, console: Console) -> None:
    """Say what lay beside the submissions and was not taken for one."""
    if intake.ignored:
        names = ", ".join(intake.ignored[:6]) + (", …" if len(intake.ignored) > 6 else "")
        console.print(f"ignored, no submissions: {names}", style="dim", markup=False, highlight=False)


def _line(graded: GradedSubmission, count: int, total: int, console: Console) -> None:
    result = graded.result
    text = f"[{count}/{total}] {result.submission}: {result.status}, {result.score:g} of {result.max_score:g}"
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def show_places(places: Mapping[str, Path], console: Console) -> None:
    """Say where what was written lies, a line for each."""
    width = max(map(len, places)) + 1
    for name, path in places.items():
        console.print(f"{name + ':':{width}} {path}", markup=False, highlight=False, soft_wrap=True)


def progress_bar(console: Console) -> Progress:
    """A bar with counts and the time left; nothing is drawn where the output is no terminal."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
    )
