"""`grade`: from submissions to a folder of grades."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from autograder import assignments
from autograder.cli.feedback import feedback_into
from autograder.cli.options import GRADING
from autograder.cli.run_pages import class_pages
from autograder.cli.status_meanings import show_meanings
from autograder.cli.tables import results_table, summary_line
from autograder.config import AssignmentConfig
from autograder.gradebook.grading_key import GradingKey, grading_key
from autograder.gradebook.schema import GradebookError
from autograder.gradebook.session import GradingSession, open_output, record_intake, set_names
from autograder.gradebook.staff_list import look_line
from autograder.grading.grade_one import GradedSubmission
from autograder.grading.grader_pool import GraderPool
from autograder.grading.prefetch import RunPrefetcher
from autograder.grading.run import GradingRun, RunPlan, grade_all
from autograder.progress import progress_bar
from autograder.reports.class_page import FILE_NAME as PAGE
from autograder.reports.class_page import Progress
from autograder.reports.class_pages import ClassPages
from autograder.results import SubmissionResult
from autograder.sandbox import levels
from autograder.submissions.find import Intake, Submission
from autograder.text import fitted, one_line
from shared.datasets import Source

ALL_GRADED, SOME_NEED_A_HUMAN, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True)
class GradeOptions:
    """What the command line asks for, see `autograder.cli.app.grade`."""

    out: Path
    workers: int
    only: tuple[str, ...] = ()
    data: Source = "auto"
    level: str = "auto"
    seed: int = 0
    regrade: bool = False
    config_path: Path = GRADING
    blind: bool | None = None
    secret: str | None = None  # instead of the gradebook's


def grade_folder(assignment: AssignmentConfig, intake: Intake, options: GradeOptions, console: Console) -> int:
    """Grade all submissions, write the grades and show them.

    Returns:
        0 if all are graded, 1 if some need a human, 130 if interrupted.

    Raises:
        GradebookError: The grades can't be written, or another run writes them.
    """
    with open_output(options.out, assignment.name) as book:
        record_intake(book, intake, options.out)
        set_names(book, options.out, [assignment], options.blind)
        session = GradingSession(book, options.out, assignment)
        pages = class_pages(book, options.out, [assignment], console)
        try:
            with RunPrefetcher() as runs:
                interrupted = grade_into(session, assignment, intake, options, console, runs, pages)
        finally:
            pages.finish(assignment)
        results, left = session.results, len(session.todo)
        console.print(results_table(results))
        console.print(fitted(summary_line(results), console.width), markup=False, highlight=False)
        show_look_line(results, console)
        show_meanings([result.status for result in results], console)
        show_earlier(session.of_earlier_runs, console)
        folder = session.folder
        paths = {name: folder / name for name in ("feedback", "notebooks")}
        show_paths({"page": folder / PAGE, "grades": session.csv, "details": folder / "results", **paths}, console)
    if interrupted:
        show_interrupted(left, console)
        return INTERRUPTED
    return SOME_NEED_A_HUMAN if any(result.needs_human for result in results) else ALL_GRADED


def grade_into(
    session: GradingSession,
    assignment: AssignmentConfig,
    intake: Intake,
    options: GradeOptions,
    console: Console,
    runs: RunPrefetcher,
    pages: ClassPages,
    last_begun: Callable[[], None] = lambda: None,
) -> bool:
    """Grade what has no grade from the same inputs and write the grades; return whether it was interrupted.

    Args:
        session: Records each grade immediately.
        options: How to grade; `out` is not used.
        runs: Opens the run.
        pages: Shows how far it is; that it is over is for the caller to show, however it ends.
        last_begun: Called when no submission waits any more.
    """
    inputs, questions = _inputs_and_questions(session, assignment, options)
    session.start(intake.submissions, inputs, questions, options.regrade)
    _announce(inputs.sandbox, inputs.data_source, intake, session.shown.blind, console)
    _say_known(len(intake.submissions), len(session.todo), console)
    outcome = "ended by an error"
    try:
        if session.todo:
            plan = _plan(session, assignment, intake.submissions, inputs, options)
            with runs.open(plan) as (run, graders):
                _grade_todo(session, intake, run, plan.workers, console, graders, pages, last_begun)
        outcome = "complete"
    except KeyboardInterrupt:
        outcome = "interrupted"
    except BaseException:
        with contextlib.suppress(GradebookError):  # report the first error
            session.finish(outcome)
        raise
    session.finish(outcome)
    feedback_into(session.folder, session.book, assignment, options.config_path, console)
    return outcome == "interrupted"


def plan_ahead(
    session: GradingSession, assignment: AssignmentConfig, submissions: Sequence[Submission], options: GradeOptions
) -> RunPlan | None:
    """Return the plan of the run that `grade_into` will open, without starting it; None if nothing is to grade."""
    inputs, questions = _inputs_and_questions(session, assignment, options)
    session.plan(submissions, inputs, questions, options.regrade)
    return _plan(session, assignment, submissions, inputs, options) if session.todo else None


def _inputs_and_questions(
    session: GradingSession, assignment: AssignmentConfig, options: GradeOptions
) -> tuple[GradingKey, list[str]]:
    """Return what the grades will depend on, and the questions to grade."""
    level = levels.chosen_level(options.level)
    source = assignments.load(assignment.name).dataset.source(options.data)
    questions = [name for name in assignment.questions if not options.only or name in options.only]
    secret = session.book.secret if options.secret is None else options.secret
    return grading_key(assignment, source, options.seed, level, secret), questions


def _plan(
    session: GradingSession,
    assignment: AssignmentConfig,
    submissions: Sequence[Submission],
    inputs: GradingKey,
    options: GradeOptions,
) -> RunPlan:
    workers, first = min(options.workers, len(session.todo)), submissions[next(iter(session.todo))]
    return RunPlan(
        assignment, options.data, inputs.sandbox, workers, options.seed, options.only, first, inputs.secret
    )


def _grade_todo(
    session: GradingSession,
    intake: Intake,
    run: GradingRun,
    workers: int,
    console: Console,
    graders: GraderPool,
    pages: ClassPages,
    last_begun: Callable[[], None],
) -> None:
    indexes, known = list(session.todo), len(intake.submissions) - len(session.todo)
    pages.update(run.assignment, Progress(known, len(intake.submissions)))
    questions = {number: session.todo[index] for number, index in enumerate(indexes)}
    with progress_bar(console) as progress:
        task = progress.add_task(f"grading {run.assignment.name}", total=len(indexes))

        def done(number: int, graded: GradedSubmission) -> None:
            session.record(indexes[number], graded)
            progress.advance(task)
            count = len(indexes) - len(session.todo)
            if not console.is_terminal:
                name = session.shown.name(graded.result.submission)
                _line(name, graded.result, count, len(indexes), console)
            pages.update(run.assignment, Progress(known + count, known + len(indexes)))

        submissions = [intake.submissions[index] for index in indexes]
        grade_all(submissions, run, workers, done, questions, graders, last_begun)


def _announce(level: str, data_source: str, intake: Intake, blind: bool, console: Console) -> None:
    if level == levels.PROCESS:
        console.print(levels.UNSAFE_WARNING, style="bold white on red", markup=False)
    count = _submissions(len(intake.submissions))
    console.print(f"{count}, {data_source} data, sandbox: {level}", highlight=False)
    show_intake(intake, console, blind)


def _say_known(total: int, left: int, console: Console) -> None:
    """Say what is not graded again, and how to have it graded again."""
    if left < total:
        text = f"{total - left} unchanged since they were graded, {left} to grade (--regrade grades all again)"
        console.print(text, highlight=False, soft_wrap=True)


def _submissions(count: int) -> str:
    return f"{count} submission{'' if count == 1 else 's'}"


def show_interrupted(left: int, console: Console) -> None:
    """Say how to continue after Ctrl-C."""
    console.print(f"Interrupted: {left} not graded. Run the same command again to continue.", style="bold red")


def show_earlier(names: Sequence[str], console: Console) -> None:
    """Show which grades are from earlier runs, because their submissions are not in this one."""
    if names:
        shown = ", ".join(map(one_line, names[:6])) + (", …" if len(names) > 6 else "")
        text = f"kept from earlier runs, not among these submissions: {len(names)} ({shown})"
        console.print(text, style="yellow", markup=False, highlight=False, soft_wrap=True)


def show_look_line(results: Sequence[SubmissionResult], console: Console) -> None:
    """Say how many submissions have something to look at, if any."""
    if line := look_line(results):
        console.print(line, style="yellow", markup=False, highlight=False, soft_wrap=True)


def show_intake(intake: Intake, console: Console, blind: bool = False) -> None:
    """Show which course sites were recognised, and which files and folders were ignored; if blind, only how many."""
    if intake.sites:
        console.print(f"read as a download of {' and '.join(intake.sites)}", highlight=False)
    if intake.ignored and blind:
        console.print(f"ignored, not submissions: {len(intake.ignored)}", style="dim", highlight=False)
    elif intake.ignored:
        names = ", ".join(intake.ignored[:6]) + (", …" if len(intake.ignored) > 6 else "")
        console.print(f"ignored, not submissions: {names}", style="dim", markup=False, highlight=False)


def _line(name: str, result: SubmissionResult, count: int, total: int, console: Console) -> None:
    text = f"[{count}/{total}] {name}: {result.status}, {result.score:g} of {result.max_score:g}"
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def show_paths(paths: Mapping[str, Path], console: Console) -> None:
    """Show where the files are, a line for each."""
    width = max(map(len, paths)) + 1
    for name, path in paths.items():
        console.print(f"{name + ':':{width}} {path}", markup=False, highlight=False, soft_wrap=True)
