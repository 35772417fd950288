"""The student protocol on a sandboxed worker process, and the life of that process."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from autograder import replies, sandbox
from autograder.config import Limits
from shared import wire
from shared.student import (
    Array,
    AxesHandle,
    Builder,
    DataRef,
    Figure,
    KitError,
    ModelDescription,
    ModelHandle,
    ModelSpec,
    Observation,
    OneHotRows,
    StudentFault,
    Value,
)

START_SECONDS = 120.0
GRACE_SECONDS = 3.0  # between the worker's own time limit and its end by force
OUT_OF_MEMORY_EXITS = {134, 137, 139, -6, -9, -11}


@dataclass(frozen=True)
class WorkerSettings:
    """How workers are started in this run.

    Args:
        level: Containment level, see `autograder.sandbox`.
        stage: What workers may read.
        limits: Limits of the assignment.
        seed: For all random generators before each call.
        threads: Threads of the numeric libraries.
    """

    level: str
    stage: sandbox.Stage
    limits: Limits
    seed: int = 0
    threads: int = 1


class WorkerGoneError(Exception):
    """The worker ended while it was asked something; the text says how."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status


class WorkerProcess:
    """One running worker.

    Args:
        settings: How to start it.

    Raises:
        KitError: It did not start.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        self._reply_bytes = settings.limits.reply_mb * 2**20
        # One per worker and gone with it: what one notebook leaves there must not reach the next. A sandbox has /tmp.
        self._home = Path(tempfile.mkdtemp(prefix="kit-home-")) if settings.level == sandbox.PROCESS else None
        request_read, self._request_fd = os.pipe()
        self._reply_fd, reply_write = os.pipe()
        command = sandbox.worker_command(
            settings.level, settings.stage, request_read, reply_write, settings.threads, self._home
        )
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(request_read, reply_write),
                start_new_session=True,
            )
        except OSError as error:
            self._let_go()
            raise KitError(f"the worker did not start: {error}") from error
        finally:
            os.close(request_read)
            os.close(reply_write)
        self._last_words: deque[bytes] = deque(maxlen=8)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._configure()

    def _listen(self) -> None:
        """Drain what the process writes to stderr, so that a flood neither blocks nor fills anything."""
        assert self._process.stderr is not None
        while chunk := self._process.stderr.read1(4096):  # type: ignore[attr-defined] # a BufferedReader
            self._last_words.append(chunk)

    def _configure(self) -> None:
        limits = self._settings.limits
        settings = {
            "memory_mb": limits.memory_mb,
            "processes": limits.processes,
            "file_mb": limits.file_mb,
            "reply_mb": limits.reply_mb,
            "printed_kb": limits.printed_kb,
            "data_folder": sandbox.data_folder(self._settings.level, self._settings.stage),
            "seed": self._settings.seed,
        }
        try:
            self.request("configure", START_SECONDS, settings)
        except (WorkerGoneError, StudentFault) as error:
            self.end()
            words = b"".join(self._last_words).decode(errors="replace").strip()[-500:]
            raise KitError(f"the worker did not start: {error} {words}") from error

    def request(self, operation: str, seconds: float, *arguments: Any) -> Any:
        """Ask the worker something.

        Args:
            operation: See `shared.worker.Worker`.
            seconds: Time that the student's code may take.
            arguments: Plain values.

        Returns:
            The plain value that came back.

        Raises:
            StudentFault: The student's code gave no answer; the worker still lives.
            WorkerGoneError: The worker is gone.
            KitError: The request itself can't be sent.
        """
        try:
            frame = wire.encode([operation, seconds, list(arguments)])
        except wire.WireError as error:
            raise KitError(f"a check asks for {operation} with what can't be sent: {error}") from error
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        try:
            wire.send(self._request_fd, frame, deadline)
            reply = wire.receive(self._reply_fd, self._reply_bytes, deadline)
        except wire.WireTimeout as error:
            self.end()
            raise WorkerGoneError("timeout", f"stopped after {seconds:g} s") from error
        except wire.WireClosed as error:
            raise self._how_it_ended() from error
        except wire.WireError as error:
            self.end()
            raise WorkerGoneError("crashed", f"its answer could not be read: {error}") from error
        return self._unpack(reply)

    def _unpack(self, reply: Any) -> Any:
        parts = reply if isinstance(reply, list) and reply and isinstance(reply[0], str) else []
        if len(parts) == 2 and parts[0] == "ok":
            return parts[1]
        if len(parts) == 4 and parts[0] == "fault" and all(isinstance(part, str) for part in parts):
            _, status, message, hint = parts
            raise StudentFault(status, message, hint)
        self.end()
        raise WorkerGoneError("crashed", "its answer was malformed")

    def _how_it_ended(self) -> WorkerGoneError:
        try:
            code = self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            code = 0
        self.end()
        if code in OUT_OF_MEMORY_EXITS:
            return WorkerGoneError("memory", f"the process was ended (exit {code}), possibly out of memory")
        return WorkerGoneError("crashed", f"the process ended by itself (exit {code})")

    def end(self) -> None:
        """Kill the process and everything it started, and close the pipes; does nothing the second time."""
        if self._request_fd < 0:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._listener.join(1.0)  # the pipe is closed, unless something outlived its process
        if self._process.stderr is not None and not self._listener.is_alive():
            self._process.stderr.close()
        self._let_go()

    def _let_go(self) -> None:
        for fd in (self._request_fd, self._reply_fd):
            os.close(fd)
        self._request_fd = self._reply_fd = -1
        if self._home is not None:
            shutil.rmtree(self._home, ignore_errors=True)


@dataclass
class CellRun:
    """What happened to one cell: status, message, printed text and display data."""

    index: int
    status: str
    message: str = ""
    printed: str = ""
    rich: list[dict[str, str]] = field(default_factory=list)


class RemoteStudent:
    """Asks a notebook in a worker; starts the worker anew when the student's code has ended it.

    Args:
        settings: How workers are started.
        cells: Index and source of each code cell to run.

    A function that ended the worker, or ran into its time limit, is not called again: the first time was enough to
    know, and the other questions need the time.
    """

    def __init__(self, settings: WorkerSettings, cells: list[tuple[int, str]]) -> None:
        self._settings = settings
        self._cells = cells
        self._worker: WorkerProcess | None = None
        self._unusable: dict[str, StudentFault] = {}
        self._row_shapes: dict[ModelHandle, tuple[int, ...]] = {}
        self._ends_at = time.monotonic() + settings.limits.submission_seconds
        self.cell_runs: dict[int, CellRun] = {}

    # --- the notebook ---

    def start(self) -> None:
        """Start a worker and run the cells, those left out that ended an earlier one."""
        while self._worker is None:
            self._worker = WorkerProcess(self._settings)
            for index, source in self._cells:
                known = self.cell_runs.get(index)
                if known is not None and known.status not in ("ok", "raised"):
                    continue
                if not self._run_cell(index, source):
                    break

    def _run_cell(self, index: int, source: str) -> bool:
        """Run one cell; False when the worker did not survive it."""
        assert self._worker is not None
        try:
            report = self._worker.request("cell", self._seconds(self._settings.limits.cell_seconds), source, index)
            self.cell_runs[index] = _cell_run(index, report, self._settings.limits)
        except StudentFault as fault:
            self.cell_runs[index] = CellRun(index, fault.status, str(fault))
        except WorkerGoneError as gone:
            self.cell_runs[index] = CellRun(index, gone.status, str(gone))
            self._worker = None
            return False
        return True

    def _seconds(self, wanted: float) -> float:
        left = self._ends_at - time.monotonic()
        if left <= 0:
            total = self._settings.limits.submission_seconds
            text = f"not run: the submission's {total:g} s were used up"
            raise StudentFault("timeout", text, "Not run: the time for the whole submission was used up.")
        return min(wanted, left)

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    # --- the protocol ---

    def _ask(self, operation: str, subject: str, *arguments: Any) -> Any:
        seconds = self._seconds(self._settings.limits.call_seconds)
        self.start()
        assert self._worker is not None
        try:
            return self._worker.request(operation, seconds, *arguments)
        except StudentFault as claimed:
            fault = replies.fault(subject, claimed)
            if fault.status == "timeout":
                self._give_up(subject, "timeout", str(fault))
            raise fault from claimed
        except WorkerGoneError as gone:
            self._worker = None
            self._give_up(subject, gone.status, str(gone))

    def _give_up(self, subject: str, status: str, how: str) -> NoReturn:
        hints = {"timeout": f"{subject} took too long.", "memory": f"{subject} ran out of memory."}
        fault = StudentFault(status, f"{subject}: {how}.", hints.get(status, f"{subject} ended the whole process."))
        self._unusable[subject] = fault
        raise fault

    def call(self, function: str, *args: Any, **kwargs: Any) -> Value:
        """See `shared.student.Student.call`."""
        return self.observe(function, *args, **kwargs).value

    def observe(
        self, function: str, *args: Any, stand_ins: Mapping[str, Builder] | None = None, **kwargs: Any
    ) -> Observation:
        """See `shared.student.Student.observe`."""
        subject = f"{function}()"
        if subject in self._unusable:
            earlier = self._unusable[subject]
            raise StudentFault(earlier.status, f"not called again: {earlier}", earlier.hint)
        given = {**{str(place): value for place, value in enumerate(args)}, **kwargs, **(stand_ins or {})}
        builders = {name for name, value in given.items() if isinstance(value, Builder)}
        found = self._ask("observe", subject, function, list(args), kwargs, dict(stand_ins or {}))
        return replies.observation(found, builders, len(args))

    def reseed(self, change: int) -> None:
        """See `shared.student.Student.reseed`."""
        self._ask("reseed", "choosing a seed", change)

    def defaults(self, function: str) -> dict[str, Value]:
        """See `shared.student.Student.defaults`."""
        return replies.defaults(self._ask("defaults", f"{function}()", function))

    def make_model(self, spec: ModelSpec, for_function: str = "") -> ModelHandle:
        """See `shared.student.Student.make_model`."""
        return replies.handle(self._ask("make_model", "making a model", spec, for_function))

    def describe(self, model: ModelHandle) -> ModelDescription:
        """See `shared.student.Student.describe`."""
        return replies.description(self._ask("describe", "the model", model))

    def weights(self, model: ModelHandle, inputs: int) -> list[Array]:
        """See `shared.student.Student.weights`."""
        return replies.arrays(self._ask("weights", "the model", model, inputs))

    def predict(self, model: ModelHandle, x: Array | DataRef | OneHotRows) -> Array:
        """See `shared.student.Student.predict`."""
        rows = None if isinstance(x, DataRef) else len(x.columns) if isinstance(x, OneHotRows) else len(x)
        outputs = replies.outputs(self._ask("predict", "the model's predictions", model, x), rows)
        # Checks compare what a model gives before and after; NumPy can do so only where the shapes agree.
        if outputs.shape[1:] != self._row_shapes.setdefault(model, outputs.shape[1:]):
            raise StudentFault(
                "not_data", "the model's outputs change their shape", "The outputs change their shape."
            )
        return outputs

    def evaluate(self, model: ModelHandle, x: Array, y: Array) -> dict[str, float]:
        """See `shared.student.Student.evaluate`."""
        return replies.metrics(self._ask("evaluate", "the model's evaluation", model, x, y))

    def loss_value(self, model: ModelHandle, y_true: Array, y_pred: Array) -> float:
        """See `shared.student.Student.loss_value`."""
        return replies.number(self._ask("loss_value", "the model's loss", model, y_true, y_pred))

    def train_step(self, model: ModelHandle, x: Array, y: Array) -> None:
        """See `shared.student.Student.train_step`."""
        self._ask("train_step", "training the model", model, x, y)

    def figure(self, axes: AxesHandle) -> Figure:
        """See `shared.student.Student.figure`."""
        return replies.figure(self._ask("figure", "the plot", axes))

    def forget(self) -> None:
        """Let the worker drop models and axes; nothing to do when it is gone."""
        self._row_shapes.clear()
        if self._worker is not None:
            with contextlib.suppress(StudentFault):
                self._ask("forget", "tidying up")


def _cell_run(index: int, report: Any, limits: Limits) -> CellRun:
    """A cell's report, whatever the student's process made of it."""
    try:
        status, message, printed, rich = replies.cell(report, limits.printed_kb * 1024)
    except StudentFault:
        return CellRun(index, "crashed", "the notebook's process gave a malformed report")
    if status == "timeout":
        message = f"stopped after {limits.cell_seconds:g} s"
    return CellRun(index, status, message, printed, rich)
