"""The student protocol on a sandboxed student process."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NoReturn

from autograder.judge import reply_validation
from autograder.judge.cell_run import CellRun, cell_run
from autograder.sandbox.worker import WorkerDied, WorkerProcess, WorkerSettings, start_worker
from shared.student.descriptions import Figure, ModelDescription
from shared.student.protocol import (
    Array,
    AxesHandle,
    Builder,
    DataRef,
    FoldScores,
    ModelHandle,
    ModelSpec,
    Observation,
    OneHotRows,
    StandIn,
    StudentCodeError,
    Value,
)

DEFINITIONS_SECONDS = 20.0  # for the definitions of a cell that ended an earlier process
FILES_SECONDS = 20.0


def mentions_keras(cells: Sequence[tuple[int, str]]) -> bool:
    """Return whether code cells seem to import Keras; the student process then does so before they run."""
    return any("keras" in source or "tensorflow" in source for _, source in cells)


class RemoteStudent:
    """Calls a notebook's functions in a student process, and restarts the process if the student's code ended it.

    A function that ended the process, or reached its time limit, is not called again.

    Args:
        cells: Index and source of each code cell to run.
        ends_at: See `autograder.grading.grade_one.grade_submission`.
        left_out: The cells of which only definitions, imports and plain constants are made.
        files: Modules that were submitted next to the notebook: text by relative name.
    """

    def __init__(
        self,
        settings: WorkerSettings,
        cells: list[tuple[int, str]],
        ends_at: float | None = None,
        left_out: Collection[int] = (),
        files: Mapping[str, str] | None = None,
    ) -> None:
        self._left_out, self._files = left_out, dict(files or {})
        self._hopeless: set[int] = set()  # cells that ended a process even with nothing but their definitions
        self._settings = settings
        self._cells = cells
        self._worker: WorkerProcess | None = None
        self._unusable: dict[str, StudentCodeError] = {}
        self._row_shapes: dict[ModelHandle, tuple[int, ...]] = {}
        self._ends_at = time.monotonic() + settings.limits.submission_seconds if ends_at is None else ends_at
        self.cell_runs: dict[int, CellRun] = {}

    # --- the notebook ---

    def start(self) -> None:
        """Start a student process and run the cells; of those that ended an earlier one, only the definitions."""
        while self._worker is None:
            self._worker = start_worker(self._settings, mentions_keras(self._cells))
            if self._files and not self._place_files():
                continue
            for index, source in self._cells:
                known = self.cell_runs.get(index)
                ended = known is not None and known.status not in ("ok", "raised")
                how = "ended" if ended else "left_out" if index in self._left_out else "whole"
                if index not in self._hopeless and not self._run_cell(index, source, how):
                    break

    def _place_files(self) -> bool:
        """Write the student's modules into the process' folder; return False if that ended the process."""
        assert self._worker is not None
        files, self._files = self._files, {}  # without them, if they can't be written
        try:
            self._worker.request("files", FILES_SECONDS, files)
        except StudentCodeError:
            return True
        except WorkerDied:
            self._worker = None
            return False
        self._files = files
        return True

    def _run_cell(self, index: int, source: str, how: str) -> bool:
        """Run one cell; return False if it ended the process."""
        assert self._worker is not None
        limit = self._settings.limits.cell_seconds
        try:
            seconds = self._seconds(min(limit, DEFINITIONS_SECONDS) if how == "ended" else limit)
            report = self._worker.request("cell", seconds, source, how, ends_at=self._ends_at)
            run = cell_run(index, report, self._settings.limits, seconds)
        except StudentCodeError as claimed:
            fault = reply_validation.fault("the cell", claimed)
            run = CellRun(index, fault.status, str(fault))
        except WorkerDied as gone:
            run = CellRun(index, gone.status, str(gone))
            self._worker = None
        failed = run.status not in ("ok", "raised")
        if how != "whole" and failed:
            self._hopeless.add(index)
        if how == "whole" or (how == "left_out" and failed):
            self.cell_runs[index] = run
        return self._worker is not None

    def _seconds(self, limit: float) -> float:
        left = self._ends_at - time.monotonic()
        if left <= 0:
            total = self._settings.limits.submission_seconds
            text = f"not run: the submission's {total:g} s were used up"
            raise StudentCodeError("timeout", text, "Not run: the time for the whole submission was used up.")
        return min(limit, left)

    def close(self) -> None:
        """End the student process."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    @contextlib.contextmanager
    def without_consequences(self) -> Iterator[None]:
        """Call functions again that end the process, or reach their time limit, meanwhile."""
        kept = dict(self._unusable)
        try:
            yield
        finally:
            self._unusable = kept
            self.forget()

    # --- the protocol ---

    def _ask(self, operation: str, subject: str, *arguments: Any) -> Any:
        seconds = self._seconds(self._settings.limits.call_seconds)
        self.start()
        assert self._worker is not None
        try:
            return self._worker.request(operation, seconds, *arguments, ends_at=self._ends_at)
        except StudentCodeError as claimed:
            fault = reply_validation.fault(subject, claimed)
            if fault.status == "memory":
                limit = f"{fault} The limit is {self._settings.limits.memory_mb} MiB."
                raise StudentCodeError("memory", limit, fault.hint) from claimed
            if fault.status == "timeout":
                self._give_up(subject, "timeout", str(fault))
            raise fault from claimed
        except WorkerDied as gone:
            self._worker = None
            self._give_up(subject, gone.status, str(gone))

    def _give_up(self, subject: str, status: str, how: str) -> NoReturn:
        hints = {"timeout": f"{subject} took too long.", "memory": f"{subject} ran out of memory."}
        fault = StudentCodeError(
            status, f"{subject}: {how}.", hints.get(status, f"{subject} ended the whole process.")
        )
        self._unusable[subject] = fault
        raise fault

    def call(self, function: str, *args: Any, **kwargs: Any) -> Value:
        """See `shared.student.protocol.Student.call`."""
        return self.observe(function, *args, **kwargs).value

    def observe(
        self, function: str, *args: Any, stand_ins: Mapping[str, StandIn] | None = None, **kwargs: Any
    ) -> Observation:
        """See `shared.student.protocol.Student.observe`."""
        subject = f"{function}()"
        if any(isinstance(one, FoldScores) for one in (stand_ins or {}).values()):
            subject += " with given scores"  # even if the student's `k_fold_scores` ended the process
        self._refuse_unusable(subject)
        given = {**{str(place): value for place, value in enumerate(args)}, **kwargs, **(stand_ins or {})}
        builders = {name for name, value in given.items() if isinstance(value, (Builder, FoldScores))}
        found = self._ask("observe", subject, function, list(args), kwargs, dict(stand_ins or {}))
        return reply_validation.observation(found, builders, len(args))

    def call_twice(
        self, function: str, first: Sequence[Any], second: Sequence[Any], **kwargs: Any
    ) -> tuple[Value, Value]:
        """See `shared.student.protocol.Student.call_twice`."""
        self._refuse_unusable(f"{function}()")
        return reply_validation.two_values(
            self._ask("call_twice", f"{function}()", function, list(first), list(second), kwargs)
        )

    def _refuse_unusable(self, subject: str) -> None:
        """Raise the earlier error of a call that ended its process."""
        earlier = self._unusable.get(subject)
        if earlier is not None:
            raise StudentCodeError(earlier.status, f"not called again: {earlier}", earlier.hint)

    def reseed(self, change: int) -> None:
        """See `shared.student.protocol.Student.reseed`."""
        self._ask("reseed", "choosing a seed", change)

    def defaults(self, function: str) -> dict[str, Value]:
        """See `shared.student.protocol.Student.defaults`."""
        return reply_validation.defaults(self._ask("defaults", f"{function}()", function))

    def make_model(self, spec: ModelSpec, for_function: str = "") -> ModelHandle:
        """See `shared.student.protocol.Student.make_model`."""
        return reply_validation.handle(self._ask("make_model", "making a model", spec, for_function))

    def describe(self, model: ModelHandle) -> ModelDescription:
        """See `shared.student.protocol.Student.describe`."""
        return reply_validation.description(self._ask("describe", "the model", model))

    def weights(self, model: ModelHandle, inputs: int) -> list[Array]:
        """See `shared.student.protocol.Student.weights`."""
        return reply_validation.arrays(self._ask("weights", "the model", model, inputs))

    def predict(self, model: ModelHandle, x: Array | DataRef | OneHotRows) -> Array:
        """See `shared.student.protocol.Student.predict`."""
        rows = None if isinstance(x, DataRef) else len(x.columns) if isinstance(x, OneHotRows) else len(x)
        outputs = reply_validation.outputs(self._ask("predict", "the model's predictions", model, x), rows)
        # Checks compare a model's outputs before and after a call; NumPy needs equal shapes for that.
        if outputs.shape[1:] != self._row_shapes.setdefault(model, outputs.shape[1:]):
            raise StudentCodeError(
                "not_data", "the model's outputs change their shape", "The outputs change their shape."
            )
        return outputs

    def evaluate(self, model: ModelHandle, x: Array, y: Array) -> dict[str, float]:
        """See `shared.student.protocol.Student.evaluate`."""
        return reply_validation.metrics(self._ask("evaluate", "the model's evaluation", model, x, y))

    def loss_value(self, model: ModelHandle, y_true: Array, y_pred: Array) -> float:
        """See `shared.student.protocol.Student.loss_value`."""
        return reply_validation.number(self._ask("loss_value", "the model's loss", model, y_true, y_pred))

    def train_step(self, model: ModelHandle, x: Array, y: Array, as_graph: bool = False) -> None:
        """See `shared.student.protocol.Student.train_step`."""
        self._ask("train_step", "training the model", model, x, y, as_graph)

    def figure(self, axes: AxesHandle) -> Figure:
        """See `shared.student.protocol.Student.figure`."""
        return reply_validation.figure(self._ask("figure", "the plot", axes))

    def forget(self) -> None:
        """Let the student process drop models and axes, if it still runs."""
        self._row_shapes.clear()
        if self._worker is not None:
            with contextlib.suppress(StudentCodeError):
                self._ask("forget", "tidying up")
