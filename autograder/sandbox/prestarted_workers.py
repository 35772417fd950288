"""The workers of one judge: one is asked, and the next one gets itself ready meanwhile."""

from __future__ import annotations

from autograder.sandbox.worker import WorkerProcess, WorkerSettings
from shared.student.protocol import GraderError


class PrestartedWorkers:
    """Gives out workers one after the other, the next of which may be started ahead.

    At most one worker may be given out at a time, beside the one that is started ahead. The two are different users
    where the judge is root: what runs in the one can't reach the other.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        # Whether the next one is started as soon as one is given out: None for no, else whether it is warm.
        self.prestart_with_keras: bool | None = None
        self._settings = settings
        self._ahead: WorkerProcess | None = None
        self._given: WorkerProcess | None = None

    def start_ahead(self, warm: bool) -> None:
        """Start the next worker now; does nothing when there is one.

        Args:
            warm: See `WorkerProcess`.

        Raises:
            GraderError: It did not start.
        """
        if self._ahead is None:
            slot = 0 if self._given is None else 1 - self._given.slot
            self._ahead = WorkerProcess(self._settings, warm, slot)

    def acquire(self, warm: bool) -> WorkerProcess:
        """The next worker, ready for a notebook's first cell. The one that was given out before has been ended.

        Args:
            warm: See `WorkerProcess`. One that was started ahead and is otherwise is not used.

        Raises:
            GraderError: It did not start.
        """
        if self._ahead is not None and self._ahead.warm != warm:
            self.end()
        was_ahead = self._ahead is not None
        try:
            given = self._started(warm)
        except GraderError:
            if not was_ahead:
                raise
            given = self._started(warm)  # something else may have ended the one that waited, long before its turn
        if self.prestart_with_keras is not None:
            self.start_ahead(self.prestart_with_keras)
        return given

    def _started(self, warm: bool) -> WorkerProcess:
        self.start_ahead(warm)
        assert self._ahead is not None
        self._given, self._ahead = self._ahead, None
        self._given.wait_until_ready()
        return self._given

    def end(self) -> None:
        """End the worker that nobody took."""
        if self._ahead is not None:
            self._ahead.end()
            self._ahead = None
