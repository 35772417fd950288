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
from shared.worker.fork_server import READY

START_SECONDS = 120.0
END_SECONDS = 15.0  # more than a supervisor tries to kill
_STARTS = 3  # at most, if it ends by itself
# All that bubblewrap and the supervisors get: the student's code may be able to read their environment.
MINIMAL_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@dataclass(frozen=True)
class ForkServer:
    """A fork server of this machine; may be passed on to processes that `multiprocessing` starts.

    Args:
        socket: Its other end is the server's. The first message from there, which stays unread, is what it can do.
    """

    socket: socket.socket

    def problem(self) -> str | None:
        """Wait until it has imported the libraries; return why student processes must start without it, or None."""
        if not select.select([self.socket], [], [], START_SECONDS)[0]:
            return f"the fork server was not ready after {START_SECONDS:g} s"
        try:
            found = self.socket.recv(1000, socket.MSG_PEEK)
        except OSError as error:
            return f"the fork server has ended: {error}"
        if found == READY:
            return None
        return found.decode(errors="replace") or "the fork server has ended"

    def start(self, request: dict[str, object], descriptors: Sequence[int]) -> bool:
        """Start a student process; return False if the server can't.

        Args:
            request: From `launch.fork_request`.
            descriptors: See `shared.worker.fork_server`.
        """
        if self.problem() is not None:
            return False
        try:
            socket.send_fds(self.socket, [json.dumps(request).encode()], descriptors)
        except OSError:  # it has ended since
            return False
        return True


@contextlib.contextmanager
def fork_server(level: str, stage: StagedFiles) -> Iterator[ForkServer]:
    """Start a fork server in the background, start it again if it ends by itself, and end it at the end.

    Args:
        level: The level of the sandbox at which it starts student processes.
        stage: The files that they may read.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    home = launch.make_home(launch.PROCESS if level == launch.LANDLOCK else level)
    command = launch.fork_server_command(level, stage, theirs.fileno(), home)
    over = threading.Event()
    keeper = threading.Thread(target=_keep, args=(command, theirs, over), daemon=True)
    keeper.start()
    try:
        yield ForkServer(ours)
    finally:
        over.set()
        ours.shutdown(socket.SHUT_RDWR)
        ours.close()
        keeper.join(END_SECONDS)
        if home is not None:
            robust_rmtree(home)


def _keep(command: list[str], theirs: socket.socket, over: threading.Event) -> None:
    """Run the server, again if it ends by itself."""
    with theirs:
        for _ in range(_STARTS):
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
                env=MINIMAL_ENVIRONMENT,
            )
            code = process.wait()
            if over.is_set() or code == 1:  # it has said why it can't serve
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
