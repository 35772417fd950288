"""The grader's side of the fork server: starting it, and letting it start student processes.

A student process imports TensorFlow, which takes seconds. The fork server (`shared/worker/fork_server.py`) does that
once, and forks a process for each submission. All graders of a run share one socket to it.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.sandbox import launch
from autograder.sandbox.rmtree import robust_rmtree
from autograder.sandbox.staging import StagedFiles
from shared.worker.fork_server import CANNOT_FORK, READY, requested

START_SECONDS = 120.0
END_SECONDS = 15.0  # more than a supervisor tries to kill
_STARTS = 5  # at most
# All that bubblewrap and the supervisors get: the student's code may be able to read their environment.
MINIMAL_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@dataclass(frozen=True)
class ForkServer:
    """A fork server of this machine; may be passed on to processes that `multiprocessing` starts.

    Args:
        socket: Its other end is the server's. The first message from there, which stays unread, is what it can do.
    """

    socket: socket.socket

    def ready(self) -> bool:
        """Return whether it has imported the libraries and can fork."""
        return self._said(0) == READY

    def problem(self) -> str | None:
        """Wait until it has imported the libraries; return why it can't fork, or None."""
        self.wake()
        found = self._said(START_SECONDS)
        if found == READY:
            return None
        return found.decode(errors="replace") or f"it was not ready after {START_SECONDS:g} s"

    def _said(self, seconds: float) -> bytes:
        if not select.select([self.socket], [], [], seconds)[0]:
            return b""
        try:
            return self.socket.recv(1000, socket.MSG_PEEK) or b"it has ended"
        except OSError as error:
            return f"it has ended: {error}".encode()

    def wake(self) -> bool:
        """Let it import the libraries in the background, unless it has; return False if it has ended."""
        return self._send({}, ())

    def start(self, request: dict[str, object], descriptors: Sequence[int]) -> bool:
        """Start a student process when it is ready; return False if it has ended.

        Args:
            request: From `launch.fork_request`.
            descriptors: See `shared.worker.fork_server`.
        """
        return self._send(request, descriptors)

    def _send(self, request: dict[str, object], descriptors: Sequence[int]) -> bool:
        try:
            socket.send_fds(self.socket, [json.dumps(request).encode()], descriptors)
        except OSError:
            return False
        return True


@contextlib.contextmanager
def fork_server(level: str, stage: StagedFiles) -> Iterator[ForkServer]:
    """Offer a fork server, which starts with the first request, again if it ends by itself, and ends at the end.

    Args:
        level: The level of the sandbox at which it starts student processes.
        stage: The files that they may read.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    home = launch.make_home(launch.PROCESS if level == launch.LANDLOCK else level)
    command = launch.fork_server_command(level, stage, theirs.fileno(), home)
    keeper = threading.Thread(target=_keep, args=(command, theirs), daemon=True)
    keeper.start()
    try:
        yield ForkServer(ours)
    finally:
        ours.shutdown(socket.SHUT_RDWR)
        ours.close()
        keeper.join(END_SECONDS)
        if home is not None:
            robust_rmtree(home)


def _keep(command: list[str], theirs: socket.socket) -> None:
    """Run the server when there is a request, again if it ends by itself."""
    with theirs:
        for _ in range(_STARTS):
            if not requested(theirs):
                return
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
                env=MINIMAL_ENVIRONMENT,
            )
            if process.wait() == CANNOT_FORK:
                return


class ForkedProcess:
    """The supervisor of a student process that a fork server has started, seen through the pipe for its exit code."""

    def __init__(self, code_fd: int) -> None:
        self._code_fd = code_fd
        self._code: int | None = None

    def wait(self, seconds: float) -> int | None:
        """Return its exit code, -9 if it was killed; None if it still runs after so many seconds."""
        if self._code is None and select.select([self._code_fd], [], [], seconds)[0]:
            said = os.read(self._code_fd, 16).decode()
            os.close(self._code_fd)
            self._code = int(said) if said else -9
        return self._code

    def kill(self) -> None:
        """Do nothing: it belongs to the server, and its own attempts to kill what it started are limited in time."""
