"""Opening the next run while the last submissions of a run are graded."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType

from autograder.grading.grader_pool import GraderPool
from autograder.grading.grader_process import interrupts_ignored
from autograder.grading.run import GradingRun, RunPlan, Sandbox, open_run_with_graders, open_sandbox


class RunPrefetcher:
    """Opens runs one after the other, which share a sandbox; use it in a `with` block."""

    def __init__(self) -> None:
        self._next: _PendingRun | None = None
        self._sandboxes: dict[str, Sandbox] = {}
        self._stack = ExitStack()

    def __enter__(self) -> RunPrefetcher:
        """Return the prefetcher."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None
    ) -> None:
        """Close the run that was opened ahead and not used, and the sandbox."""
        with self._stack:
            self._close_next()

    def _close_next(self) -> None:
        opening, self._next = self._next, None
        if opening is not None:
            opening.close(None, None, None)

    def open_ahead(self, plan: RunPlan) -> None:
        """Start to open the next run, unless that was done already; `open` raises its errors."""
        if self._next is None or self._next.plan != plan:
            self._close_next()
            self._next = _PendingRun(plan, self._sandbox(plan.level))

    def _sandbox(self, level: str) -> Sandbox:
        if level not in self._sandboxes:
            self._sandboxes[level] = self._stack.enter_context(open_sandbox(level))
        return self._sandboxes[level]

    @contextmanager
    def open(self, plan: RunPlan) -> Iterator[tuple[GradingRun, GraderPool]]:
        """Open a run with started graders, or take the one that was opened ahead for the same plan."""
        if self._next is None or self._next.plan != plan:
            self._close_next()
            with open_run_with_graders(plan, self._sandbox(plan.level)) as opened:
                yield opened
            return
        opening, self._next = self._next, None
        with ExitStack() as stack:
            stack.push(opening.close)
            yield opening.wait()


class _PendingRun:
    """A run that is opened in a separate thread."""

    def __init__(self, plan: RunPlan, sandbox: Sandbox) -> None:
        self.plan = plan
        self._sandbox = sandbox
        self._stack = ExitStack()  # closes the run
        self._opened: tuple[GradingRun, GraderPool] | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._open, daemon=True)
        self._thread.start()

    def _open(self) -> None:
        try:
            self._opened = self._stack.enter_context(open_run_with_graders(self.plan, self._sandbox))
        except BaseException as error:  # `wait` raises it
            self._error = error

    def wait(self) -> tuple[GradingRun, GraderPool]:
        """Return the run and its graders when they are ready."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._opened is not None
        return self._opened

    def close(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        """Close the run, as the end of a `with` block does."""
        with interrupts_ignored():
            self._thread.join()
            self._stack.__exit__(kind, error, where)
