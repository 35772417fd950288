"""A student process (worker): started in a sandbox, called over two pipes, ended with everything it started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from autograder.config import Limits
from autograder.sandbox import launch, supervisor
from autograder.sandbox.rmtree import robust_rmtree
from autograder.sandbox.staging import StagedFiles
from shared.student import frames, wire
from shared.student.protocol import GraderError, StudentCodeError

START_SECONDS = 120.0
GRACE_SECONDS = 3.0  # between the student process' own time limit and its end by force
END_SECONDS = 15.0  # more than the supervisor tries to kill
OUT_OF_MEMORY_EXITS = {134, 137, 139}
# All that the supervisor and bubblewrap get: the student's code may be able to read the environment of both.
SUPERVISOR_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@dataclass(frozen=True)
class WorkerSettings:
    """How student processes are started in a run.

    Args:
        level: Level of the sandbox, see `autograder.sandbox.levels`.
        stage: The files that they may read.
        limits: Limits of the assignment.
        seed: For all random generators before each call.
        threads: Threads of the numeric libraries.
    """

    level: str
    stage: StagedFiles
    limits: Limits
    seed: int = 0
    threads: int = 1


class WorkerDied(Exception):
    """The student process ended during a request; the text says how."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status


class WorkerProcess:
    """One running student process. It starts in the background, see `wait_until_ready`.

    Args:
        warm: Whether it imports Keras immediately.
        slot: See `autograder.sandbox.levels.worker_command`.

    Raises:
        GraderError: It did not start.
    """

    def __init__(self, settings: WorkerSettings, warm: bool = False, slot: int = 0) -> None:
        self.warm = warm
        self.slot = slot
        self._settings = settings
        self._unread: list[str] = []  # operations whose replies are still to come
        self._reply_bytes = settings.limits.reply_mb * 2**20
        # Removed with the process: what one notebook leaves there must not reach the next.
        self._home = launch.make_home(settings.level, slot=slot)
        self._last_words: deque[bytes] = deque(maxlen=8)
        request_read, self._request_fd = os.pipe()
        self._reply_fd, reply_write = os.pipe()
        control_read, self._control_fd = os.pipe()
        limits = settings.limits
        worker = launch.worker_command(
            settings.level,
            settings.stage,
            request_read,
            reply_write,
            settings.threads,
            self._home,
            limits.written_mb,
            slot,
        )
        user = launch.user_to_kill(settings.level, slot)
        bounds = (control_read, limits.memory_mb, limits.processes, limits.written_mb, self._home or "-", user)
        command = [sys.executable, "-I", "-S", supervisor.__file__, *map(str, bounds), *worker]
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(request_read, reply_write, control_read),
                start_new_session=True,
                env=SUPERVISOR_ENVIRONMENT,
            )
        except OSError as error:
            self._let_go()
            raise GraderError(f"the student process did not start: {error}") from error
        finally:
            for fd in (request_read, reply_write, control_read):
                os.close(fd)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._configure()

    def _listen(self) -> None:
        """Read what the process writes to stderr, so that a lot of output does not block it."""
        assert self._process.stderr is not None
        while chunk := self._process.stderr.read1(4096):  # type: ignore[attr-defined] # a BufferedReader
            self._last_words.append(chunk)

    def _configure(self) -> None:
        settings = {
            **self._settings.limits.model_dump(),
            "data_folder": launch.data_folder(self._settings.level, self._settings.stage),
            "seed": self._settings.seed,
        }
        self._send("configure", [settings])
        if self.warm:
            self._send("warm", [])

    def _send(self, operation: str, arguments: list[Any]) -> None:
        """Send a request without waiting for the reply."""
        # If the process has ended already, the missing reply shows it.
        with contextlib.suppress(frames.WireClosed):
            frame = wire.encode([operation, START_SECONDS, arguments])
            frames.send(self._request_fd, frame, time.monotonic() + START_SECONDS)
        self._unread.append(operation)

    def wait_until_ready(self) -> None:
        """Wait until the first cell can be run; does nothing the second time.

        Raises:
            GraderError: The process did not start.
        """
        while self._unread:
            try:
                self._unpack(self._receive(time.monotonic() + START_SECONDS, START_SECONDS))
            except StudentCodeError as error:
                # The notebook's own cell reports a library that can't be imported.
                if self._unread[0] == "configure":
                    self._did_not_start(error)
            except WorkerDied as error:
                self._did_not_start(error)
            del self._unread[0]

    def _did_not_start(self, error: Exception) -> NoReturn:
        self.end()
        words = b"".join(self._last_words).decode(errors="replace").strip()[-500:]
        raise GraderError(f"the student process did not start: {error} {words}") from error

    def request(self, operation: str, seconds: float, *arguments: Any) -> Any:
        """Send a request and return the reply, a plain value.

        Args:
            operation: See `shared.worker.main.Worker`.
            seconds: Time that the student's code may take.
            arguments: Plain values.

        Raises:
            StudentCodeError: The student's code gave no answer; the process still runs.
            WorkerDied: The process has ended.
            GraderError: The request can't be sent, or the process did not start.
        """
        try:
            frame = wire.encode([operation, seconds, list(arguments)])
        except wire.WireError as error:
            raise GraderError(f"a check calls {operation} with a value that can't be sent: {error}") from error
        self.wait_until_ready()
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        with self._death_explained(seconds):
            frames.send(self._request_fd, frame, deadline)
        return self._unpack(self._receive(deadline, seconds))

    def _receive(self, deadline: float, seconds: float) -> Any:
        with self._death_explained(seconds):
            return frames.receive(self._reply_fd, self._reply_bytes, deadline)

    @contextlib.contextmanager
    def _death_explained(self, seconds: float) -> Iterator[None]:
        try:
            yield
        except frames.WireTimeout as error:
            self.end()
            raise WorkerDied("timeout", f"stopped after {seconds:g} s") from error
        except frames.WireClosed as error:
            raise self._how_it_ended() from error
        except wire.WireError as error:
            self.end()
            raise WorkerDied("crashed", f"its answer could not be read: {error}") from error

    def _unpack(self, reply: Any) -> Any:
        parts = reply if isinstance(reply, list) and reply and isinstance(reply[0], str) else []
        if len(parts) == 2 and parts[0] == "ok":
            return parts[1]
        if len(parts) == 4 and parts[0] == "fault" and all(isinstance(part, str) for part in parts):
            _, status, message, hint = parts
            raise StudentCodeError(status, message, hint)
        self.end()
        raise WorkerDied("crashed", "its answer was malformed")

    def _how_it_ended(self) -> WorkerDied:
        # It has closed its pipe and still runs, or the supervisor is still killing what it started.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE_SECONDS)
        self.end()
        code = self._process.returncode
        limits = self._settings.limits
        if code == supervisor.TOO_MUCH_MEMORY:
            return WorkerDied("memory", f"its processes used more than {limits.memory_mb} MiB of memory")
        if code == supervisor.TOO_MANY_PROCESSES:
            return WorkerDied("crashed", f"it started more than {limits.processes} processes")
        if code == supervisor.TOO_MUCH_WRITTEN:
            return WorkerDied("crashed", f"it wrote more than {limits.written_mb} MiB of files")
        if code in OUT_OF_MEMORY_EXITS:
            return WorkerDied(
                "memory", f"the process was ended (exit {code}), possibly out of memory ({limits.memory_mb} MiB)"
            )
        return WorkerDied("crashed", f"the process ended by itself (exit {code})")

    def end(self) -> None:
        """Kill the process and everything that it started, and close the pipes; does nothing the second time."""
        if self._request_fd < 0:
            return
        if self._control_fd >= 0:  # else Ctrl-C interrupted the first call
            os.close(self._control_fd)  # the supervisor then kills everything and ends
            self._control_fd = -1
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._listener.join(1.0)  # the pipe is closed, unless something outlived its process
        if self._process.stderr is not None and not self._listener.is_alive():
            self._process.stderr.close()
        self._let_go()

    def _let_go(self) -> None:
        for fd in (self._request_fd, self._reply_fd, self._control_fd):
            if fd >= 0:
                os.close(fd)
        self._request_fd = self._reply_fd = self._control_fd = -1
        if self._home is not None:
            robust_rmtree(self._home)
