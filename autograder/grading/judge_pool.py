"""The judge processes of a run: each grades one submission at a time, and its next worker gets ready meanwhile."""

from __future__ import annotations

import atexit
import contextlib
import multiprocessing
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, TypeVar

from autograder.config import AssignmentConfig
from autograder.grading.grade_one import GradedSubmission, cells_to_run, grade_submission
from autograder.grading.judge_process import exit_with_parent, interrupts_held, interrupts_ignored
from autograder.grading.process_pool import run_side_by_side
from autograder.judge.grader_secrets import GraderSecrets, set_secrets
from autograder.judge.remote_student import mentions_keras
from autograder.sandbox import levels
from autograder.sandbox.worker import WorkerSettings
from autograder.sandbox.worker_supply import PrestartedWorkers
from autograder.submissions.find import Submission, read_cells
from shared.student.protocol import GraderError

Result = TypeVar("Result")
_SUBMITTING = threading.Lock()  # several pools may start processes at the same time
_PERHAPS_KILLED = ("crashed", "memory")
Job = tuple[Submission, tuple[str, ...]]  # a submission, and the questions to grade; all when empty


@dataclass(frozen=True)
class _Judge:
    """What a judge's process knows from its beginning on."""

    assignment: AssignmentConfig
    settings: WorkerSettings
    supply: PrestartedWorkers


_judge: list[_Judge] = []


def _begin(assignment: AssignmentConfig, settings: WorkerSettings, temporary: str) -> None:
    """First thing in each judge process."""
    exit_with_parent()
    tempfile.tempdir = temporary
    judge = _Judge(assignment, settings, PrestartedWorkers(settings))
    _judge[:] = [judge]
    atexit.register(judge.supply.end)


def _expect(submission: Submission) -> None:
    """Start the worker of a submission that will come, in a judge's process."""
    warm = _needs_keras(submission)
    if warm is not None:
        with contextlib.suppress(GraderError):  # whoever needs the worker is told
            _judge[0].supply.start_ahead(warm)


def _needs_keras(submission: Submission | None) -> bool | None:
    """Whether a submission's worker imports Keras; None where it will need no worker."""
    if submission is None:
        return None
    notebook = _with_notebook(submission).notebook
    return None if notebook is None else mentions_keras(cells_to_run(notebook))


@lru_cache(maxsize=2)  # the one that is graded and the one that follows
def _with_notebook(submission: Submission) -> Submission:
    """The submission with its notebook, which is read once in this process; as it is where it can't be read."""
    assignment = _judge[0].assignment
    try:
        return replace(submission, notebook=read_cells(submission, {assignment.name: assignment.functions}))
    except Exception:  # whatever is wrong with it is told when it is graded
        return submission


def _grade(
    submission: Submission, only: tuple[str, ...], facts: GraderSecrets, following: Submission | None
) -> GradedSubmission:
    """Grade one submission, in a judge's process, and start the worker of the following one meanwhile."""
    judge = _judge[0]
    set_secrets(facts)
    judge.supply.next_is_warm = _needs_keras(following)
    asked = (_with_notebook(submission), judge.assignment, judge.settings, facts.data_source, only, judge.supply)
    graded = grade_submission(*asked)
    if graded.result.status in _PERHAPS_KILLED:
        # Somebody else may have killed the worker: what a submission does itself, it does again.
        graded = grade_submission(*asked)
    return graded


class JudgePool:
    """Judge processes, ended with the `with` block.

    Where there are more cores than judges, each has its next worker started while it grades.

    Args:
        judges: How many grade side by side.
    """

    def __init__(self, assignment: AssignmentConfig, settings: WorkerSettings, judges: int) -> None:
        self._judges = judges
        self._ahead = judges < levels.usable_cores()
        self._processes: set[BaseProcess] = set()
        self._unused = True
        self._pool = ProcessPoolExecutor(
            judges,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(assignment, settings, tempfile.gettempdir()),
        )

    def __enter__(self) -> JudgePool:
        """The pool itself."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _where: TracebackType | None
    ) -> None:
        """End the processes: at once after an error, and when nothing was graded."""
        with interrupts_ignored():
            if error is not None or self._unused:
                for judge in self._processes:
                    judge.terminate()
            self._pool.shutdown(cancel_futures=True)

    def start(self, first: Sequence[Submission]) -> None:
        """Start the processes before they can grade.

        Args:
            first: The submissions that will be graded first; at most as many as there are judges. Their workers are
                started.
        """
        for submission in first:
            self._submit(_expect, submission)

    def _submit(self, function: Callable[..., Result], *arguments: Any) -> Future[Result]:
        with _SUBMITTING, interrupts_held():
            before = set(multiprocessing.active_children())
            future = self._pool.submit(function, *arguments)  # which starts a process unless one is idle
            self._processes |= set(multiprocessing.active_children()) - before
        return future

    def grade(
        self,
        jobs: Mapping[int, Job],
        facts: GraderSecrets,
        finish: Callable[[int, GradedSubmission], None],
        last_begun: Callable[[], None] = lambda: None,
    ) -> list[int]:
        """Grade until all is done or a judge is lost.

        Args:
            jobs: By place, whatever places are.
            facts: What only judges know.
            finish: Called with the place and the outcome of each as it is known, in this process.
            last_begun: Called once when no job waits any more.

        Returns:
            The places that were being graded when a judge was lost; empty when all is done.
        """
        self._unused = False
        waiting = list(jobs)[::-1]

        def submit(place: int) -> Future[GradedSubmission]:
            waiting.pop()
            following = jobs[waiting[-1]][0] if waiting and self._ahead else None
            future = self._submit(_grade, *jobs[place], facts, following)
            if not waiting:
                last_begun()
            return future

        return run_side_by_side(jobs, submit, self._judges, finish)
