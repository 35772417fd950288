"""The grader processes of a run."""

from __future__ import annotations

import multiprocessing
import tempfile
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
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
from autograder.sandbox.worker import WorkerSettings
from autograder.submissions.find import Submission, read_cells

Result = TypeVar("Result")
_SUBMITTING = threading.Lock()  # several pools may start processes at the same time
Job = tuple[Submission, tuple[str, ...]]  # a submission, and the questions to grade; all if empty


_grader: list[tuple[AssignmentConfig, WorkerSettings]] = []


def _begin(assignment: AssignmentConfig, settings: WorkerSettings, temporary: str) -> None:
    """Initialize a grader process."""
    exit_with_parent()
    tempfile.tempdir = temporary
    _grader[:] = [(assignment, settings)]


def _expect(first: Submission | None) -> None:
    """Let the fork server start if the submission that will be graded first needs it; called in a grader process."""
    ((_, settings),) = _grader
    notebook = _with_notebook(first).notebook if first else None
    if notebook is not None and settings.server is not None and mentions_keras(cells_to_run(notebook)):
        settings.server.wake()


def _grade(submission: Submission, only: tuple[str, ...], secrets: GraderSecrets) -> GradedSubmission:
    """Grade one submission in a grader process."""
    ((assignment, settings),) = _grader
    set_secrets(secrets)
    arguments = (_with_notebook(submission), assignment, settings, secrets.data_source, only)
    return with_second_try(
        lambda ends_at: grade_submission(*arguments, ends_at=ends_at), settings.limits.submission_seconds
    )


@lru_cache(maxsize=1)
def _with_notebook(submission: Submission) -> Submission:
    """Return the submission with its notebook, which is read once in this process; unchanged if it can't be read."""
    ((assignment, _),) = _grader
    try:
        return replace(submission, notebook=read_cells(submission, {assignment.name: assignment.functions}))
    except Exception:  # what is wrong with it is reported when it is graded
        return submission


class GraderPool:
    """Grader processes, which end with the `with` block."""

    def __init__(self, assignment: AssignmentConfig, settings: WorkerSettings, graders: int) -> None:
        self._graders = graders
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

    def start(self, first: Submission | None) -> None:
        """Start the processes, and what the submission that will be graded first needs."""
        for number in range(self._graders):
            self._submit(_expect, None if number else first)

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
        waiting = set(jobs)

        def submit(index: int) -> Future[GradedSubmission]:
            future = self._submit(_grade, *jobs[index], secrets)
            waiting.discard(index)
            if not waiting:
                last_begun()
            return future

        return run_side_by_side(jobs, submit, self._graders, finish)
