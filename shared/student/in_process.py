"""The student protocol on a namespace of this process: a notebook's kernel, or the student process."""

from __future__ import annotations

import copy
import inspect
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np

from shared.student import formulas, keras_models
from shared.student.describe import describe_axes, describe_model
from shared.student.descriptions import Figure, ModelDescription
from shared.student.errors import WhyMissing, fault_from_not_implemented, raised, short_error
from shared.student.graphs import make_small_trainings_quick
from shared.student.library_names import library_names
from shared.student.protocol import (
    Array,
    AxesHandle,
    Builder,
    DataRef,
    FoldScores,
    Formula,
    ModelHandle,
    ModelSpec,
    ObjectArray,
    Observation,
    OneHotRows,
    RandomGenerator,
    StandIn,
    StudentCodeError,
    Value,
)
from shared.student.show_tracking import TrackShownFigures
from shared.student.stand_in_models import FoldScorer, ModelBuilder, make_model
from shared.student.to_plain import Objects, ValueConverter

REPLY_BYTES = 64 * 2**20
ECHO_BYTES = 2**20  # larger arguments are not compared after a call
SEED_LIMIT = 2**32
NO_DATA_HINT = "The returned value can't be read as data, or is too large."
Result = TypeVar("Result")
Recording = ModelBuilder | FoldScorer


class InProcessStudent:
    """Calls the functions of a namespace.

    Args:
        namespace: Where the student's functions are, for example a notebook's `globals()`.
        data: Gives the array for the name of a `DataRef`; None where no prepared data exists.
        reply_bytes: Upper bound of one answer, in bytes.
        seed: Set before each call for Python, NumPy and Keras; None leaves the generators alone.
        why_missing: Says why a name of the notebook has no value; None where nobody knows.
    """

    def __init__(
        self,
        namespace: dict[str, Any],
        data: Callable[[str], Array] | None = None,
        reply_bytes: int = REPLY_BYTES,
        seed: int | None = None,
        why_missing: WhyMissing | None = None,
    ) -> None:
        self._namespace = namespace
        self._data = data
        self._reply_bytes = reply_bytes
        self._seed = seed
        self._why_missing = why_missing
        self._seed_change = 0
        self._objects = Objects()

    def call(self, function: str, *args: Any, **kwargs: Any) -> Value:
        """See `shared.student.protocol.Student.call`."""
        return self.observe(function, *args, **kwargs).value

    def observe(
        self, function: str, *args: Any, stand_ins: Mapping[str, StandIn] | None = None, **kwargs: Any
    ) -> Observation:
        """See `shared.student.protocol.Student.observe`."""
        self._function(function)  # first, because arguments may be large
        builders: dict[str, Recording] = {}
        given_args = [self._given(value, str(place), builders) for place, value in enumerate(args)]
        given_kwargs = {name: self._given(value, name, builders) for name, value in kwargs.items()}
        replaced = {
            name: formulas.BY_NAME[one.name] if isinstance(one, Formula) else _recording(one, name, builders)
            for name, one in (stand_ins or {}).items()
        }
        self._set_seed()
        value = self._call(function, given_args, given_kwargs, replaced)
        plainer = ValueConverter(self._objects, self._reply_bytes)
        return Observation(
            value=self._named(function, lambda: plainer.convert(value)),
            arguments=tuple(self._argument_after(g, a) for g, a in zip(given_args, args, strict=True)),
            builder_calls={name: [_plain_kwargs(call) for call in b.calls] for name, b in builders.items()},
            built={name: [ModelHandle(self._objects.number_of(m)) for m in b.models] for name, b in builders.items()},
        )

    def call_twice(
        self, function: str, first: Sequence[Any], second: Sequence[Any], **kwargs: Any
    ) -> tuple[Value, Value]:
        """See `shared.student.protocol.Student.call_twice`."""
        self._function(function)
        values = []
        for arguments in (first, second):
            given = [self._given(value, str(place), {}) for place, value in enumerate(arguments)]
            settings = {name: self._given(value, name, {}) for name, value in kwargs.items()}
            self._set_seed()
            values.append(self._call(function, given, settings, {}))
        plainer = ValueConverter(self._objects, self._reply_bytes)
        one, other = self._named(function, lambda: [plainer.convert(value) for value in values])
        return one, other

    def _given(self, value: Any, name: str, builders: dict[str, Recording]) -> Any:
        """What the student's function gets for an argument: a copy, so that nothing is shared."""
        if isinstance(value, (ModelHandle, AxesHandle)):
            return self._objects.get(value.id)
        if isinstance(value, DataRef):
            return self._data_named(value.name)
        if isinstance(value, Builder):
            return _recording(value, name, builders)
        if isinstance(value, OneHotRows):
            return (np.asarray(value.columns)[:, None] == np.arange(value.width)).astype(np.float32)
        if isinstance(value, RandomGenerator):
            return np.random.default_rng(value.seed)
        if isinstance(value, ObjectArray):
            array = np.empty(len(value.items), dtype=object)
            array[:] = copy.deepcopy(value.items)
            return array
        return copy.deepcopy(value)

    def _data_named(self, name: str) -> Array:
        if self._data is None:
            raise LookupError(f"no prepared data named {name} here")
        return self._data(name)

    def _set_seed(self) -> None:
        """Set all seeds if one is given, and make small trainings quick."""
        if self._seed is None:
            return
        seed = (self._seed + self._seed_change) % SEED_LIMIT
        random.seed(seed)
        np.random.seed(seed)
        keras = sys.modules.get("keras")
        if keras is not None and hasattr(keras, "utils"):
            keras.utils.set_random_seed(seed)
            make_small_trainings_quick()

    def _function(self, function: str) -> Callable[..., Any]:
        target: Any = self._namespace.get(function)
        if callable(target):
            return target  # type: ignore[no-any-return] # whatever the student made callable
        hint = f"{function}() is not defined in the notebook."
        if why := self._why_missing(function) if self._why_missing else "":
            state = "is not a function" if function in self._namespace else "is not defined"
            raise StudentCodeError("missing", f"{function}() {state}: {why}.", hint)
        cell = "No cell defines it. Keep" if self._why_missing else "Run the cell that defines it, and keep"
        raise StudentCodeError("missing", f"{function}() is not defined. {cell} the name of the function.", hint)

    def _call(self, function: str, args: list[Any], kwargs: dict[str, Any], stand_ins: Mapping[str, Any]) -> Any:
        target = self._function(function)
        before = {name: self._namespace[name] for name in stand_ins if name in self._namespace}
        self._namespace.update(stand_ins)
        tracking = TrackShownFigures()
        try:
            with library_names.as_replaced(), tracking:
                return target(*args, **kwargs)
        except NotImplementedError as error:
            raise fault_from_not_implemented(function, error, self._namespace) from error
        except (Exception, SystemExit) as error:
            raise raised(function, error, self._namespace, self._why_missing) from error
        finally:
            for name in stand_ins:
                self._namespace.pop(name, None)
            self._namespace.update(before)

    def _named(self, function: str, convert: Callable[[], Result]) -> Result:
        """Run a conversion and put the function's name before its error messages."""
        try:
            return convert()
        except StudentCodeError as fault:
            raise StudentCodeError(fault.status, f"{function}(): {fault}", fault.hint or NO_DATA_HINT) from fault
        except MemoryError as error:
            raise raised(function, error, self._namespace) from error
        except Exception as error:  # a student's object that fails when it is read
            message = f"{function}(): the returned value can't be read ({type(error).__name__})."
            raise StudentCodeError("not_data", message, NO_DATA_HINT) from error

    def _argument_after(self, given: Any, original: Any) -> Value:
        if isinstance(original, (ModelHandle, AxesHandle, DataRef, Builder, OneHotRows, RandomGenerator)):
            return None
        if isinstance(original, np.ndarray) and original.nbytes > ECHO_BYTES:
            return None
        try:
            if isinstance(original, ObjectArray):
                given = list(given)
            return ValueConverter(self._objects, self._reply_bytes).convert(given)
        except Exception:  # changed into something unreadable, so it is changed
            return "<changed into something that can't be read as data>"

    def reseed(self, change: int) -> None:
        """See `shared.student.protocol.Student.reseed`."""
        self._seed_change = change

    def defaults(self, function: str) -> dict[str, Value]:
        """See `shared.student.protocol.Student.defaults`."""
        try:
            parameters = inspect.signature(self._function(function)).parameters
            given = {name: known.default for name, known in parameters.items() if known.default is not known.empty}
        except (TypeError, ValueError):  # a callable without a signature
            given = {}
        return _plain_kwargs(given)

    def make_model(self, spec: ModelSpec, for_function: str = "") -> ModelHandle:
        """See `shared.student.protocol.Student.make_model`."""
        if for_function:
            self._function(for_function)
        self._set_seed()
        return ModelHandle(self._objects.number_of(make_model(spec)))

    def describe(self, model: ModelHandle) -> ModelDescription:
        """See `shared.student.protocol.Student.describe`."""
        return self._with_model(model, describe_model)

    def weights(self, model: ModelHandle, inputs: int) -> list[Array]:
        """See `shared.student.protocol.Student.weights`."""
        plainer = ValueConverter(self._objects, self._reply_bytes)
        return self._with_model(model, lambda keras_model: keras_models.weights(keras_model, inputs, plainer))

    def predict(self, model: ModelHandle, x: Array | DataRef | OneHotRows) -> Array:
        """See `shared.student.protocol.Student.predict`."""
        rows: Array = np.asarray(self._given(x, "x", {}))
        return self._with_model(model, lambda keras_model: keras_models.outputs(keras_model, rows, self._reply_bytes))

    def evaluate(self, model: ModelHandle, x: Array, y: Array) -> dict[str, float]:
        """See `shared.student.protocol.Student.evaluate`."""
        return self._with_model(model, lambda keras_model: keras_models.reported(keras_model, x, y))

    def loss_value(self, model: ModelHandle, y_true: Array, y_pred: Array) -> float:
        """See `shared.student.protocol.Student.loss_value`."""
        return self._with_model(model, lambda keras_model: keras_models.loss_value(keras_model, y_true, y_pred))

    def train_step(self, model: ModelHandle, x: Array, y: Array, as_graph: bool = False) -> None:
        """See `shared.student.protocol.Student.train_step`."""
        self._with_model(model, lambda keras_model: keras_models.train_step(keras_model, x, y, as_graph))

    def figure(self, axes: AxesHandle) -> Figure:
        """See `shared.student.protocol.Student.figure`."""
        target = self._objects.get(axes.id)
        try:
            return describe_axes(target, self._objects.number_of(target.figure))
        except Exception as error:
            message = f"the plot can't be read ({type(error).__name__})"
            raise StudentCodeError("not_data", message, "The plot can't be read.") from error

    def forget(self) -> None:
        """Release models and axes and close the figures; their handles are invalid from now on."""
        self._objects.clear()
        self._seed_change = 0
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is not None:
            pyplot.close("all")

    def _with_model(self, model: ModelHandle, use: Callable[[Any], Result]) -> Result:
        """Run code on a model; an exception of the model is the student's fault, not the grader's."""
        try:
            keras_model = self._objects.get(model.id)
            with keras_models.its_scope(keras_model):
                return use(keras_model)
        except StudentCodeError:
            raise
        except (Exception, SystemExit) as error:
            status = "memory" if isinstance(error, MemoryError) else "raised"
            message = f"the model can't be used: {short_error(error)}"
            raise StudentCodeError(status, message, "The model stopped with an exception.") from error


def _recording(one: Builder | FoldScores, name: str, builders: dict[str, Recording]) -> Recording:
    builders[name] = ModelBuilder(one) if isinstance(one, Builder) else FoldScorer(one)
    return builders[name]


def _plain_kwargs(kwargs: Mapping[str, Any]) -> dict[str, Any]:
    plainer = ValueConverter(Objects(), REPLY_BYTES)
    result = {}
    for name, value in kwargs.items():
        try:
            result[str(name)] = plainer.convert(value)
        except Exception:  # not data, or a student's object that fails when it is read
            result[str(name)] = f"<{type(value).__name__}>"
    return result
