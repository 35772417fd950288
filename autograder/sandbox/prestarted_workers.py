"""The student processes of one grader: one is in use while the next one starts."""

from __future__ import annotations

from autograder.sandbox.worker import WorkerProcess, WorkerSettings
from shared.student.protocol import GraderError


class PrestartedWorkers:
    """Supplies one student process after the other; the next one may be started in advance.

    At most one is in use. If the grader is root, the two are different users, so that neither can reach the other.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        # Whether the next one, started by `acquire`, imports Keras; None starts none.
        self.prestart_with_keras: bool | None = None
        self._settings = settings
        self._ahead: WorkerProcess | None = None
        self._given: WorkerProcess | None = None

    def start_ahead(self, warm: bool) -> None:
        """Start the next student process unless there is one; `warm` as in `WorkerProcess`.

        Raises:
            GraderError: It did not start.
        """
        if self._ahead is None:
            slot = 0 if self._given is None else 1 - self._given.slot
            self._ahead = WorkerProcess(self._settings, warm, slot)

    def acquire(self, warm: bool) -> WorkerProcess:
        """Return the next student process, ready for the first cell; the one before has ended.

        Args:
            warm: As in `WorkerProcess`. A process that was started in advance with another value is not used.

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
            given = self._started(warm)  # something may have ended the waiting one
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
        """End the student process that was not used."""
        if self._ahead is not None:
            self._ahead.end()
            self._ahead = None
