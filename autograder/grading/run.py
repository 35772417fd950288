"""Grading many submissions in parallel, so that none is lost and none stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass

from autograder.config import AssignmentConfig
from autograder.grading.grade_one import GradedSubmission, kit_error_result
from autograder.grading.grader_pool import GraderPool
from autograder.judge.grader_secrets import GraderSecrets
from autograder.judge.prepared_data import data_folder, prepare, secrets_for
from autograder.results import SubmissionResult
from autograder.sandbox import levels
from autograder.sandbox.fork_server import ForkServer, fork_server
from autograder.sandbox.staging import StagedFiles, stage_files
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
        first: The submission that will be graded first, if it is known.
        secret: What the inputs of checks are drawn from; "" draws those of the notebook.
    """

    assignment: AssignmentConfig
    data: Source = "auto"
    level: str = "auto"
    workers: int = 1
    seed: int = 0
    only: tuple[str, ...] = ()
    first: Submission | None = None
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


@dataclass(frozen=True)
class Sandbox:
    """What the student processes of several runs share: the level, the files, and what starts them."""

    level: str
    stage: StagedFiles
    server: ForkServer | None


@contextmanager
def open_sandbox(level: str = "auto", forks: bool = True) -> Iterator[Sandbox]:
    """Prepare what student processes share, and remove it at the end.

    Args:
        level: "auto" or a level of the sandbox.
        forks: Whether a fork server starts them, which costs one start itself.
    """
    with data_folder() as folder, stage_files(folder) as stage, ExitStack() as stack:
        chosen = levels.chosen_level(level)
        server = stack.enter_context(fork_server(chosen, stage)) if forks else None
        yield Sandbox(chosen, stage, server)


@contextmanager
def open_run(plan: RunPlan, sandbox: Sandbox | None = None) -> Iterator[GradingRun]:
    """Prepare the files of a run, and remove them at the end; in its own sandbox unless one is given."""
    with nullcontext(sandbox) if sandbox else open_sandbox(plan.level) as opened:
        yield _run(plan, _settings(plan, opened))


@contextmanager
def open_run_with_graders(plan: RunPlan, sandbox: Sandbox) -> Iterator[tuple[GradingRun, GraderPool]]:
    """As `open_run`, with graders, which start while the data is prepared."""
    settings = _settings(plan, sandbox)
    with GraderPool(plan.assignment, settings, plan.workers) as graders:
        graders.start(plan.first)
        yield _run(plan, settings), graders


def _settings(plan: RunPlan, sandbox: Sandbox) -> WorkerSettings:
    threads = max(1, levels.usable_cores() // plan.workers)
    name, limits = plan.assignment.name, plan.assignment.limits
    return WorkerSettings(sandbox.level, sandbox.stage, limits, plan.seed, threads, name, sandbox.server)


def _run(plan: RunPlan, settings: WorkerSettings) -> GradingRun:
    ready = prepare(plan.assignment.name, plan.data, settings.stage.data / settings.inputs, plan.secret)
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
