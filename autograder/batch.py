"""Grading many submissions side by side, so that none is lost and none stops the others."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from autograder import sandbox
from autograder.config import AssignmentConfig
from autograder.facts import Facts, set_facts
from autograder.inputs import facts_for, prepared
from autograder.intake import Submission
from autograder.judge_process import follow_the_run, interrupts_held, interrupts_ignored
from autograder.results import SubmissionResult
from autograder.stage import staged
from autograder.submissions import GradedSubmission, grade_submission, kit_error_result
from autograder.worker_process import WorkerSettings
from shared.datasets import Source

_PERHAPS_KILLED = ("crashed", "memory")
Job = tuple[Submission, tuple[str, ...]]  # a submission, and the questions to grade; all when empty


@dataclass(frozen=True)
class Run:
    """Everything that the judges of one run share.

    Args:
        assignment: Its part of grading.yml.
        settings: How workers are started.
        facts: What only judges know.
        only: Questions to grade; all when empty.
        temporary: Where judges make their temporary files.
    """

    assignment: AssignmentConfig
    settings: WorkerSettings
    facts: Facts
    only: tuple[str, ...] = ()
    temporary: Path = field(default_factory=lambda: Path(tempfile.gettempdir()))


@contextmanager
def open_run(
    assignment: AssignmentConfig,
    data: Source = "auto",
    level: str = "auto",
    workers: int = 1,
    seed: int = 0,
    only: tuple[str, ...] = (),
) -> Iterator[Run]:
    """Prepare data and stage for a run, and remove both at the end.

    Args:
        assignment: Its part of grading.yml.
        data: "real", "synthetic" or "auto".
        level: "auto", "bubblewrap", "landlock" or "process".
        workers: How many submissions are graded side by side; the cores are shared among them.
        seed: For all random generators before each call.
        only: Questions to grade; all when empty.

    Yields:
        The run.
    """
    threads = max(1, sandbox.usable_cores() // workers)
    with prepared(assignment.name, data) as ready, staged(ready.folder) as stage:
        settings = WorkerSettings(sandbox.chosen_level(level), stage, assignment.limits, seed, threads)
        yield Run(assignment, settings, facts_for(assignment, ready), only)


_run: list[Run] = []


def _begin(run: Run) -> None:
    """First thing in each judge process."""
    follow_the_run()
    tempfile.tempdir = str(run.temporary)
    _run[:] = [run]
    set_facts(run.facts)


def _grade(submission: Submission, only: tuple[str, ...]) -> GradedSubmission:
    run = _run[0]
    graded = grade_submission(submission, run.assignment, run.settings, run.facts.data_source, only)
    if graded.result.status in _PERHAPS_KILLED:
        # Somebody else may have killed the worker: what a submission does itself, it does again.
        graded = grade_submission(submission, run.assignment, run.settings, run.facts.data_source, only)
    return graded


def grade_all(
    submissions: Sequence[Submission],
    run: Run,
    workers: int,
    done: Callable[[int, GradedSubmission], None],
    asked: Mapping[int, tuple[str, ...]] | None = None,
) -> list[SubmissionResult]:
    """Grade submissions in judge processes of their own.

    Args:
        submissions: From the intake.
        run: See `open_run`.
        workers: How many at a time.
        done: Called with place and outcome of each as it is known, in this process.
        asked: By place, the questions of submissions of which other questions than the run's are asked.

    Returns:
        One result per submission, in the order given.
    """
    jobs = {place: (one, (asked or {}).get(place, run.only)) for place, one in enumerate(submissions)}
    todo = dict(jobs)
    results: dict[int, SubmissionResult] = {}

    def finish(place: int, graded: GradedSubmission) -> None:
        results[place] = graded.result
        del todo[place]
        done(place, graded)

    while todo:
        for place in _one_pool(dict(todo), run, workers, finish):
            # Each alone the second time, so that one submission's end is not the end of its neighbour.
            if _one_pool({place: jobs[place]}, run, 1, finish):
                submission, only = jobs[place]
                error = RuntimeError("the judge's process was lost twice while it graded this submission")
                finish(place, GradedSubmission(kit_error_result(submission, run.assignment, only, error)))
    return [results[place] for place in sorted(results)]


def _one_pool(
    todo: dict[int, Job], run: Run, workers: int, finish: Callable[[int, GradedSubmission], None]
) -> list[int]:
    """Grade until all is done or a judge is lost; then the places that were being graded."""
    others = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(run,))
    waiting = iter(todo.items())
    running: dict[Future[GradedSubmission], int] = {}
    try:
        while True:
            # Only as many as there are judges are handed over: those are the ones a lost judge may concern.
            while len(running) < workers and (entry := next(waiting, None)) is not None:
                with interrupts_held():
                    running[pool.submit(_grade, *entry[1])] = entry[0]
            if not running:
                return []
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                graded = future.result()
                finish(running.pop(future), graded)
    except BrokenExecutor:
        return list(running.values())
    except BaseException:
        with interrupts_ignored():
            for judge in set(multiprocessing.active_children()) - others:
                judge.terminate()
        raise
    finally:
        with interrupts_ignored():
            pool.shutdown(cancel_futures=True)
