"""The grader processes of a run: each grades one submission while its next student process starts."""

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
from autograder.grading.grader_process import exit_with_parent, interrupts_held, interrupts_ignored
from autograder.grading.process_pool import run_side_by_side
from autograder.grading.second_try import with_second_try
from autograder.judge.grader_secrets import GraderSecrets, set_secrets
from autograder.judge.remote_student import mentions_keras
from autograder.sandbox import levels
from autograder.sandbox.prestarted_workers import PrestartedWorkers
from autograder.sandbox.worker import WorkerSettings
from autograder.submissions.find import Submission, read_cells
from shared.student.protocol import GraderError

Result = TypeVar("Result")
_SUBMITTING = threading.Lock()  # several pools may start processes at the same time
Job = tuple[Submission, tuple[str, ...]]  # a submission, and the questions to grade; all if empty


@dataclass(frozen=True)
class _Grader:
    """What a grader process has from its start."""

    assignment: AssignmentConfig
    settings: WorkerSettings
    supply: PrestartedWorkers


_grader: list[_Grader] = []


def _begin(assignment: AssignmentConfig, settings: WorkerSettings, temporary: str) -> None:
    """Initialize a grader process."""
    exit_with_parent()
    tempfile.tempdir = temporary
    grader = _Grader(assignment, settings, PrestartedWorkers(settings))
    _grader[:] = [grader]
    atexit.register(grader.supply.end)


def _expect(submission: Submission) -> None:
    """Start the student process of a submission that will be graded; called in a grader process."""
    warm = _needs_keras(submission)
    if warm is not None:
        with contextlib.suppress(GraderError):  # the error is reported when the process is needed
            _grader[0].supply.start_ahead(warm)


def _needs_keras(submission: Submission | None) -> bool | None:
    """Return whether a submission's student process imports Keras; None if it needs no process."""
    if submission is None:
        return None
    notebook = _with_notebook(submission).notebook
    return None if notebook is None else mentions_keras(cells_to_run(notebook))


@lru_cache(maxsize=2)  # the one that is graded and the next one
def _with_notebook(submission: Submission) -> Submission:
    """Return the submission with its notebook, which is read once in this process; unchanged if it can't be read."""
    assignment = _grader[0].assignment
    try:
        return replace(submission, notebook=read_cells(submission, {assignment.name: assignment.functions}))
    except Exception:  # what is wrong with it is reported when it is graded
        return submission


def _grade(
    submission: Submission, only: tuple[str, ...], secrets: GraderSecrets, following: Submission | None
) -> GradedSubmission:
    """Grade one submission in a grader process, while the student process of the next one starts."""
    grader = _grader[0]
    set_secrets(secrets)
    grader.supply.prestart_with_keras = _needs_keras(following)
    read = _with_notebook(submission)
    arguments = (read, grader.assignment, grader.settings, secrets.data_source, only, grader.supply)
    return with_second_try(
        lambda ends_at: grade_submission(*arguments, ends_at=ends_at), grader.settings.limits.submission_seconds
    )


class GraderPool:
    """Grader processes, which end with the `with` block.

    If there are more cores than graders, each starts its next student process while it grades.
    """

    def __init__(self, assignment: AssignmentConfig, settings: WorkerSettings, graders: int) -> None:
        self._graders = graders
        self._ahead = graders < levels.usable_cores()
        self._processes: set[BaseProcess] = set()
        self._unused = True
        self._pool = ProcessPoolExecutor(
            graders,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(assignment, settings, tempfile.gettempdir()),
        )

    def __enter__(self) -> GraderPool:
        """The pool itself."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _where: TracebackType | None
    ) -> None:
        """End the processes; immediately after an error, or if nothing was graded."""
        with interrupts_ignored():
            if error is not None or self._unused:
                for grader in self._processes:
                    grader.terminate()
            self._pool.shutdown(cancel_futures=True)

    def start(self, first: Sequence[Submission]) -> None:
        """Start the graders, and the student processes of the submissions that will be graded first.

        Args:
            first: At most as many as there are graders.
        """
        for submission in first:
            self._submit(_expect, submission)

    def _submit(self, function: Callable[..., Result], *arguments: Any) -> Future[Result]:
        with _SUBMITTING, interrupts_held():
            before = set(multiprocessing.active_children())
            future = self._pool.submit(function, *arguments)  # starts a process unless one is idle
            self._processes |= set(multiprocessing.active_children()) - before
        return future

    def grade(
        self,
        jobs: Mapping[int, Job],
        secrets: GraderSecrets,
        finish: Callable[[int, GradedSubmission], None],
        last_begun: Callable[[], None] = lambda: None,
    ) -> list[int]:
        """Grade until all jobs are done or a grader process is lost.

        Args:
            jobs: By index.
            secrets: What only graders know.
            finish: Called in this process with index and result of each submission, as soon as it is graded.
            last_begun: Called once when no job waits any more.

        Returns:
            The indexes that were being graded when a process was lost; empty if all are done.
        """
        self._unused = False
        waiting = list(jobs)[::-1]

        def submit(index: int) -> Future[GradedSubmission]:
            waiting.pop()
            following = jobs[waiting[-1]][0] if waiting and self._ahead else None
            future = self._submit(_grade, *jobs[index], secrets, following)
            if not waiting:
                last_begun()
            return future

        return run_side_by_side(jobs, submit, self._graders, finish)
