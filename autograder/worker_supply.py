"""The workers of one judge: one is asked, and the next one gets itself ready meanwhile."""

from __future__ import annotations

from autograder.worker_process import WorkerProcess, WorkerSettings
from shared.student import KitError


class WorkerSupply:
    """Gives out workers one after the other, the next of which may be started ahead.

    At most one worker may be given out at a time, beside the one that is started ahead. The two are different users
    where the judge is root: what runs in the one can't reach the other.

    Args:
        settings: How workers are started.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self.keep_one_ahead = False  # whether the next one is started as soon as one is given out
        self._settings = settings
        self._ahead: WorkerProcess | None = None
        self._given: WorkerProcess | None = None

    def start_ahead(self) -> None:
        """Start the next worker now; does nothing when there is one.

        Raises:
            KitError: It did not start.
        """
        if self._ahead is None:
            self._ahead = WorkerProcess(self._settings, place=0 if self._given is None else 1 - self._given.place)

    def take(self) -> WorkerProcess:
        """The next worker, ready for a notebook's first cell. The one that was given out before has been ended.

        Raises:
            KitError: It did not start.
        """
        was_ahead = self._ahead is not None
        try:
            self._give()
        except KitError:
            if not was_ahead:
                raise
            self._give()  # something else may have ended the one that waited, long before its turn
        assert self._given is not None
        if self.keep_one_ahead:
            self.start_ahead()
        return self._given

    def _give(self) -> None:
        self.start_ahead()
        self._given, self._ahead = self._ahead, None
        assert self._given is not None
        self._given.wait_until_ready()

    def end(self) -> None:
        """End the worker that nobody took."""
        if self._ahead is not None:
            self._ahead.end()
            self._ahead = None
