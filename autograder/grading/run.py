"""Grading many submissions side by side, so that none is lost and none stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.grading.grade_one import GradedSubmission, kit_error_result
from autograder.grading.judge_pool import JudgePool
from autograder.judge.grader_secrets import GraderSecrets
from autograder.judge.prepared_data import data_folder, prepare, secrets_for
from autograder.results import SubmissionResult
from autograder.sandbox import levels
from autograder.sandbox.staging import stage_files
from autograder.sandbox.worker import WorkerSettings
from autograder.submissions.find import Submission
from shared.datasets import Source


@dataclass(frozen=True)
class RunPlan:
    """What a run is opened for.

    Args:
        data: "real", "synthetic" or "auto".
        level: "auto", "bubblewrap", "landlock" or "process".
        workers: How many submissions are graded side by side; the cores are shared among them.
        seed: For all random generators before each call.
        only: Questions to grade; all when empty.
        first: The submissions that will be graded first, at most one for each worker.
    """

    assignment: AssignmentConfig
    data: Source = "auto"
    level: str = "auto"
    workers: int = 1
    seed: int = 0
    only: tuple[str, ...] = ()
    first: tuple[Submission, ...] = ()


@dataclass(frozen=True)
class GradingRun:
    """Everything that the judges of one run share.

    Args:
        facts: What only judges know.
        only: Questions to grade; all when empty.
    """

    assignment: AssignmentConfig
    settings: WorkerSettings
    secrets: GraderSecrets
    only: tuple[str, ...] = ()


@contextmanager
def open_run(plan: RunPlan) -> Iterator[GradingRun]:
    """Prepare data and stage for a run, and remove both at the end."""
    with _prepared_run(plan) as (settings, folder):
        yield _run(plan, settings, folder)


@contextmanager
def open_run_with_judges(plan: RunPlan) -> Iterator[tuple[GradingRun, JudgePool]]:
    """As `open_run`, with judges that have begun; they and their workers start while the data are prepared.

    Yields:
        The run and its judges.
    """
    with _prepared_run(plan) as (settings, folder), JudgePool(plan.assignment, settings, plan.workers) as judges:
        judges.start(plan.first)
        yield _run(plan, settings, folder), judges


@contextmanager
def _prepared_run(plan: RunPlan) -> Iterator[tuple[WorkerSettings, Path]]:
    """All that a worker needs for its start, and the folder in which it will find its data."""
    threads = max(1, levels.usable_cores() // plan.workers)
    with data_folder() as folder, stage_files(folder) as stage:
        level = levels.chosen_level(plan.level)
        yield WorkerSettings(level, stage, plan.assignment.limits, plan.seed, threads), folder


def _run(plan: RunPlan, settings: WorkerSettings, folder: Path) -> GradingRun:
    ready = prepare(plan.assignment.name, plan.data, folder)
    return GradingRun(plan.assignment, settings, secrets_for(plan.assignment, ready), plan.only)


def grade_all(
    submissions: Sequence[Submission],
    run: GradingRun,
    workers: int,
    done: Callable[[int, GradedSubmission], None],
    asked: Mapping[int, tuple[str, ...]] | None = None,
    judges: JudgePool | None = None,
    last_begun: Callable[[], None] = lambda: None,
) -> list[SubmissionResult]:
    """Grade submissions in judge processes of their own.

    Args:
        run: See `open_run`.
        workers: How many at a time.
        done: Called with index and outcome of each as it is known, in this process.
        asked: By index, the questions of submissions of which other questions than the run's are asked.
        judges: Those of the run that have begun; new ones when None.
        last_begun: Called when no submission waits any more.

    Returns:
        One result per submission, in the order given.
    """
    jobs = {index: (one, (asked or {}).get(index, run.only)) for index, one in enumerate(submissions)}
    todo = dict(jobs)
    results: dict[int, SubmissionResult] = {}

    def finish(index: int, graded: GradedSubmission) -> None:
        results[index] = graded.result
        del todo[index]
        done(index, graded)

    while todo:
        with nullcontext(judges) if judges else JudgePool(run.assignment, run.settings, workers) as pool:
            lost = pool.grade(dict(todo), run.secrets, finish, last_begun)
        judges = None  # who has lost one grades no more
        for index in lost:
            # Each alone the second time, so that one submission's end is not the end of its neighbour.
            with JudgePool(run.assignment, run.settings, 1) as alone:
                lost_again = alone.grade({index: jobs[index]}, run.secrets, finish)
            if lost_again:
                submission, only = jobs[index]
                error = RuntimeError("the judge's process was lost twice while it graded this submission")
                finish(index, GradedSubmission(kit_error_result(submission, run.assignment, only, error)))
    return [results[index] for index in sorted(results)]
