"""A student process (worker): started in a sandbox, called over two pipes, ended with everything it started."""

from __future__ import annotations

import contextlib
import itertools
import math
import os
import select
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from autograder.config import Limits
from autograder.sandbox import launch
from autograder.sandbox.cold_start import ColdProcess
from autograder.sandbox.fork_server import END_SECONDS, START_SECONDS, ForkedProcess, ForkServer
from autograder.sandbox.levels import usable_cores
from autograder.sandbox.rmtree import robust_rmtree
from autograder.sandbox.staging import StagedFiles
from shared.student import frames, wire
from shared.student.protocol import GraderError, StudentCodeError
from shared.worker import supervisor

GRACE_SECONDS = 3.0  # between the student process' own time limit and its end by force
PATIENCE = 4  # times the limit, at most, if the process waits for a processor that others use
OUT_OF_MEMORY_EXITS = {134, 137, 139}
_slots = itertools.count()


@dataclass(frozen=True)
class WorkerSettings:
    """How student processes are started in a run.

    Args:
        level: Level of the sandbox, see `autograder.sandbox.levels`.
        stage: The files that they may read.
        limits: Limits of the assignment.
        seed: For all random generators before each call.
        threads: Threads of the numeric libraries.
        inputs: The folder of `stage.data` that has the prepared inputs.
        server: Starts them; None if each starts by itself.
    """

    level: str
    stage: StagedFiles
    limits: Limits
    seed: int = 0
    threads: int = 1
    inputs: str = ""
    server: ForkServer | None = None


class WorkerDied(Exception):
    """The student process ended during a request; the text says how."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status


class WorkerProcess:
    """One running student process. It starts in the background, see `wait_until_ready`.

    Args:
        warm: Whether it imports Keras immediately. Processes of a fork server have imported it.

    Raises:
        GraderError: It did not start.
    """

    def __init__(self, settings: WorkerSettings, warm: bool = False) -> None:
        self._settings = settings
        self._warm = warm
        self._slot = next(_slots)
        self._unread: list[str] = []  # operations whose replies are still to come
        self._reply_bytes = settings.limits.reply_mb * 2**20
        # Removed with the process: what one notebook leaves there must not reach the next.
        self._home = launch.make_home(settings.level, slot=self._slot)
        self._last_words: deque[bytes] = deque(maxlen=8)
        request_read, self._request_fd = os.pipe()
        self._reply_fd, reply_write = os.pipe()
        control_read, self._control_fd = os.pipe()
        stderr_read, stderr_write = os.pipe()
        theirs = (request_read, reply_write, control_read, stderr_write)
        try:
            self._process = self._forked(*theirs) or self._cold(*theirs)
        except OSError as error:
            self._let_go()
            os.close(stderr_read)
            raise GraderError(f"the student process did not start: {error}") from error
        finally:
            for fd in theirs:
                os.close(fd)
        self._listener = threading.Thread(target=self._listen, args=(stderr_read,), daemon=True)
        self._listener.start()
        self._configure()

    def _forked(self, request_fd: int, reply_fd: int, control: int, stderr: int) -> ForkedProcess | None:
        settings = self._settings
        if settings.server is None or not (self._warm or settings.server.ready()):
            return None  # without Keras a new process is ready sooner than the server
        request = launch.fork_request(
            settings.level, settings.stage, settings.limits, settings.threads, self._home, self._slot
        )
        code_read, code_write = os.pipe()
        started = settings.server.start(request, (request_fd, reply_fd, control, code_write, stderr))
        os.close(code_write)
        if started:
            return ForkedProcess(code_read)
        os.close(code_read)
        return None

    def _cold(self, request_fd: int, reply_fd: int, control: int, stderr: int) -> ColdProcess:
        level, limits, home = self._settings.level, self._settings.limits, self._home
        command = launch.worker_command(
            level,
            self._settings.stage,
            request_fd,
            reply_fd,
            self._settings.threads,
            home,
            limits.written_mb,
            self._slot,
        )
        user = launch.user_to_kill(level, self._slot)
        bounds = (control, limits.memory_mb, limits.processes, limits.written_mb, home or "-", user)
        return ColdProcess(bounds, command, (request_fd, reply_fd, control), stderr)

    def _listen(self, stderr: int) -> None:
        """Read what the process writes to stderr, so that a lot of output does not block it."""
        while chunk := os.read(stderr, 4096):
            self._last_words.append(chunk)
        os.close(stderr)

    def _configure(self) -> None:
        settings = {
            **self._settings.limits.model_dump(),
            "data_folder": launch.data_folder(self._settings.level, self._settings.stage, self._settings.inputs),
            "seed": self._settings.seed,
        }
        self._send("configure", [settings])
        if self._warm and isinstance(self._process, ColdProcess):
            self._send("warm", [])

    def _send(self, operation: str, arguments: list[Any]) -> None:
        """Send a request without waiting for the reply."""
        # If the process has ended already, the missing reply shows it.
        with contextlib.suppress(frames.WireClosed):
            frame = wire.encode([operation, [START_SECONDS, START_SECONDS], arguments])
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

    def request(self, operation: str, seconds: float, *arguments: Any, ends_at: float = math.inf) -> Any:
        """Send a request and return the reply, a plain value.

        Args:
            operation: See `shared.worker.main.Worker`.
            seconds: Time that the student's code may take, without waiting for a processor that others use.
            arguments: Plain values.
            ends_at: Until when it may wait, on the clock of `time.monotonic`, beside `PATIENCE` times `seconds`.

        Raises:
            StudentCodeError: The student's code gave no answer; the process still runs.
            WorkerDied: The process has ended.
            GraderError: The request can't be sent, or the process did not start.
        """
        most = max(seconds, min(PATIENCE * seconds, ends_at - time.monotonic()))
        try:
            frame = wire.encode([operation, [seconds, most], list(arguments)])
        except wire.WireError as error:
            raise GraderError(f"a check calls {operation} with a value that can't be sent: {error}") from error
        self.wait_until_ready()
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        with self._death_explained(seconds):
            frames.send(self._request_fd, frame, deadline)
        try:
            frames.wait(self._reply_fd, select.POLLIN, deadline)
        except frames.WireTimeout:
            if os.getloadavg()[0] > usable_cores():
                deadline += most - seconds
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
        self._process.wait(GRACE_SECONDS)
        self.end()
        code = self._process.wait(0)
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
        if self._process.wait(END_SECONDS) is None:
            self._process.kill()
        self._listener.join(1.0)  # the pipe is closed, unless something outlived its process
        self._let_go()

    def _let_go(self) -> None:
        for fd in (self._request_fd, self._reply_fd, self._control_fd):
            if fd >= 0:
                os.close(fd)
        self._request_fd = self._reply_fd = self._control_fd = -1
        if self._home is not None:
            robust_rmtree(self._home)


def start_worker(settings: WorkerSettings, warm: bool = False) -> WorkerProcess:
    """Start a student process and wait until it is ready; without the fork server if that fails.

    Raises:
        GraderError: It did not start.
    """
    worker = WorkerProcess(settings, warm)
    try:
        worker.wait_until_ready()
    except GraderError:
        if settings.server is None:
            raise
        worker = WorkerProcess(replace(settings, server=None), warm)
        worker.wait_until_ready()
    return worker
