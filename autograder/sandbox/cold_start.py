"""Starting a student process as a new Python, without a fork server: its supervisor, and the sandbox around it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence

from autograder.sandbox.fork_server import MINIMAL_ENVIRONMENT
from shared.worker import supervisor


class ColdProcess:
    """The supervisor of a student process.

    Args:
        bounds: Its arguments, see `shared.worker.supervisor`.
        command: From `launch.worker_command`.
        descriptors: Those that stay open.
        stderr: Where both write errors.

    Raises:
        OSError: It did not start.
    """

    def __init__(
        self, bounds: Sequence[object], command: Sequence[str], descriptors: Sequence[int], stderr: int
    ) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", supervisor.__file__, *map(str, bounds), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            pass_fds=descriptors,
            start_new_session=True,
            env=MINIMAL_ENVIRONMENT,
        )

    def wait(self, seconds: float) -> int | None:
        """Return its exit code; None if it still runs after so many seconds."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        """Kill the supervisor's process group."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
