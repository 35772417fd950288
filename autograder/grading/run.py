"""Grading many submissions in parallel, so that none is lost and none stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.grading.grade_one import GradedSubmission, kit_error_result
from autograder.grading.grader_pool import GraderPool
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
        workers: How many submissions are graded at the same time; the cores are shared among them.
        seed: For all random generators before each call.
        only: Questions to grade; all if empty.
        first: The submissions that will be graded first, at most one for each worker.
        secret: What the inputs of checks are drawn from; "" draws those of the notebook.
    """

    assignment: AssignmentConfig
    data: Source = "auto"
    level: str = "auto"
    workers: int = 1
    seed: int = 0
    only: tuple[str, ...] = ()
    first: tuple[Submission, ...] = ()
    secret: str = ""


@dataclass(frozen=True)
class GradingRun:
    """What the graders of one run share.

    Args:
        secrets: What only graders know.
        only: Questions to grade; all if empty.
    """

    assignment: AssignmentConfig
    settings: WorkerSettings
    secrets: GraderSecrets
    only: tuple[str, ...] = ()


@contextmanager
def open_run(plan: RunPlan) -> Iterator[GradingRun]:
    """Prepare the files of a run, and remove them at the end."""
    with _prepared_run(plan) as (settings, folder):
        yield _run(plan, settings, folder)


@contextmanager
def open_run_with_graders(plan: RunPlan) -> Iterator[tuple[GradingRun, GraderPool]]:
    """As `open_run`, with graders, which start with their student processes while the data is prepared."""
    with _prepared_run(plan) as (settings, folder), GraderPool(plan.assignment, settings, plan.workers) as graders:
        graders.start(plan.first)
        yield _run(plan, settings, folder), graders


@contextmanager
def _prepared_run(plan: RunPlan) -> Iterator[tuple[WorkerSettings, Path]]:
    """Yield what a student process needs for its start, and the folder that will have its data."""
    threads = max(1, levels.usable_cores() // plan.workers)
    with data_folder() as folder, stage_files(folder) as stage:
        level = levels.chosen_level(plan.level)
        yield WorkerSettings(level, stage, plan.assignment.limits, plan.seed, threads), folder


def _run(plan: RunPlan, settings: WorkerSettings, folder: Path) -> GradingRun:
    ready = prepare(plan.assignment.name, plan.data, folder)
    return GradingRun(plan.assignment, settings, secrets_for(plan.assignment, ready, plan.secret), plan.only)


def grade_all(
    submissions: Sequence[Submission],
    run: GradingRun,
    workers: int,
    done: Callable[[int, GradedSubmission], None],
    questions: Mapping[int, tuple[str, ...]] | None = None,
    graders: GraderPool | None = None,
    last_begun: Callable[[], None] = lambda: None,
) -> list[SubmissionResult]:
    """Grade submissions and return one result each, in their order.

    Args:
        workers: How many at the same time.
        done: Called in this process with index and result of each submission, as soon as it is graded.
        questions: By submission index, if they are not those of the run.
        graders: Those that were started with the run; None starts new ones.
        last_begun: Called when no submission waits any more.
    """
    jobs = {index: (one, (questions or {}).get(index, run.only)) for index, one in enumerate(submissions)}
    todo = dict(jobs)
    results: dict[int, SubmissionResult] = {}

    def finish(index: int, graded: GradedSubmission) -> None:
        results[index] = graded.result
        del todo[index]
        done(index, graded)

    while todo:
        with nullcontext(graders) if graders else GraderPool(run.assignment, run.settings, workers) as pool:
            lost = pool.grade(dict(todo), run.secrets, finish, last_begun)
        graders = None  # a pool that has lost a process is not used again
        for index in lost:
            # The second time one by one, so that a submission that ends its grader affects no other.
            with GraderPool(run.assignment, run.settings, 1) as alone:
                lost_again = alone.grade({index: jobs[index]}, run.secrets, finish)
            if lost_again:
                submission, only = jobs[index]
                error = RuntimeError("the grader process was lost twice while it graded this submission")
                finish(index, GradedSubmission(kit_error_result(submission, run.assignment, only, error)))
    return [results[index] for index in sorted(results)]
