"""The life of a worker process: started in a sandbox, asked over a pair of pipes, ended with all that it started."""

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
GRACE_SECONDS = 3.0  # between the worker's own time limit and its end by force
END_SECONDS = 15.0  # more than the supervisor tries to kill
OUT_OF_MEMORY_EXITS = {134, 137, 139}


@dataclass(frozen=True)
class WorkerSettings:
    """How workers are started in this run.

    Args:
        level: Containment level, see `autograder.sandbox.levels`.
        stage: What workers may read.
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
    """The worker ended while it was asked something; the text says how."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status


class WorkerProcess:
    """One running worker. It gets itself ready while the judge does something else; see `wait_until_ready`.

    Args:
        settings: How to start it.
        warm: Whether it imports Keras before anything is asked of it.
        place: Among this judge's workers that live at the same time.

    Raises:
        GraderError: It did not start.
    """

    def __init__(self, settings: WorkerSettings, warm: bool = False, place: int = 0) -> None:
        self.warm = warm
        self.place = place
        self._settings = settings
        self._unread: list[str] = []  # operations whose replies are still to come
        self._reply_bytes = settings.limits.reply_mb * 2**20
        # One per worker and gone with it: what one notebook leaves there must not reach the next.
        self._home = launch.make_home(settings.level, place=place)
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
            place,
        )
        bounds = (control_read, limits.memory_mb, limits.processes, limits.written_mb, self._home or "-")
        command = [sys.executable, "-I", "-S", supervisor.__file__, *map(str, bounds), *worker]
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(request_read, reply_write, control_read),
                start_new_session=True,
            )
        except OSError as error:
            self._let_go()
            raise GraderError(f"the worker did not start: {error}") from error
        finally:
            for fd in (request_read, reply_write, control_read):
                os.close(fd)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._configure()

    def _listen(self) -> None:
        """Drain what the process writes to stderr, so that a flood neither blocks nor fills anything."""
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
        """Ask without waiting for the reply."""
        # A worker that is gone already is told by the missing reply.
        with contextlib.suppress(frames.WireClosed):
            frame = wire.encode([operation, START_SECONDS, arguments])
            frames.send(self._request_fd, frame, time.monotonic() + START_SECONDS)
        self._unread.append(operation)

    def wait_until_ready(self) -> None:
        """Wait until a notebook's first cell can be run; does nothing the second time.

        Raises:
            GraderError: The worker did not start.
        """
        while self._unread:
            try:
                self._unpack(self._receive(time.monotonic() + START_SECONDS, START_SECONDS))
            except StudentCodeError as error:
                # A library that can't be imported is the notebook's to report, in its own cell.
                if self._unread[0] == "configure":
                    self._did_not_start(error)
            except WorkerDied as error:
                self._did_not_start(error)
            del self._unread[0]

    def _did_not_start(self, error: Exception) -> NoReturn:
        self.end()
        words = b"".join(self._last_words).decode(errors="replace").strip()[-500:]
        raise GraderError(f"the worker did not start: {error} {words}") from error

    def request(self, operation: str, seconds: float, *arguments: Any) -> Any:
        """Ask the worker something.

        Args:
            operation: See `shared.worker.main.Worker`.
            seconds: Time that the student's code may take.
            arguments: Plain values.

        Returns:
            The plain value that came back.

        Raises:
            StudentCodeError: The student's code gave no answer; the worker still lives.
            WorkerDied: The worker is gone.
            GraderError: The request itself can't be sent, or the worker did not start.
        """
        try:
            frame = wire.encode([operation, seconds, list(arguments)])
        except wire.WireError as error:
            raise GraderError(f"a check asks for {operation} with what can't be sent: {error}") from error
        self.wait_until_ready()
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        with self._told_how_it_ended(seconds):
            frames.send(self._request_fd, frame, deadline)
        return self._unpack(self._receive(deadline, seconds))

    def _receive(self, deadline: float, seconds: float) -> Any:
        with self._told_how_it_ended(seconds):
            return frames.receive(self._reply_fd, self._reply_bytes, deadline)

    @contextlib.contextmanager
    def _told_how_it_ended(self, seconds: float) -> Iterator[None]:
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
        # Either it has closed its pipe and lives, or the supervisor is still killing all that it started.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE_SECONDS)
        self.end()
        code = self._process.returncode
        limits = self._settings.limits
        if code == supervisor.TOO_MUCH_MEMORY:
            return WorkerDied("memory", f"its processes took more than {limits.memory_mb} MiB of memory")
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
        """Kill the process and everything it started, and close the pipes; does nothing the second time."""
        if self._request_fd < 0:
            return
        if self._control_fd >= 0:  # else Ctrl-C interrupted the first call while it waited
            os.close(self._control_fd)  # the sign for the supervisor to kill all and go
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
