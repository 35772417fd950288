"""Replies that are well-formed and arbitrary, and a student who gives them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.sandbox.staging import StagedFiles
from autograder.sandbox.worker import WorkerSettings
from shared.student import wire
from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import (
    Array,
    AxesHandle,
    Builder,
    DataRef,
    ModelHandle,
    ObjectArray,
    Observation,
    OneHotRows,
    RandomGenerator,
)

from .damage import mostly

HELD_OUT_ROWS = 100
_HUGE = 2**3000
_NOT_SENT_BACK = (Builder, DataRef, ObjectArray, OneHotRows, RandomGenerator)
_KEYS = ("loss", "val_loss", "val_mae", "accuracy", "epochs", "batch_size", "k", "dimension", "hidden_units", 1, None)
_WORDS = ("", "x", "1", "Dense", "RMSprop", "mse", "relu", "loss", "val_loss", "\x00", "\u202e", "é" * 400)

texts = st.sampled_from(_WORDS)
floats = st.sampled_from((0.0, 1.0, -1.0, 1e308, math.nan, math.inf))


@st.composite
def arrays(draw: st.DrawFn) -> Array:
    """Draw an array of up to eight dimensions, sometimes empty or with one value that is not like the others."""
    shape = draw(st.lists(st.integers(0, 3), max_size=3) | st.lists(st.integers(0, 3), max_size=8))
    array = np.full(shape, draw(st.sampled_from((0.0, 1.0, 60.0))))
    if array.size and draw(st.booleans()):
        array.flat[0] = draw(floats)
    with np.errstate(all="ignore"):  # NaN as an integer is meant
        return array.astype(draw(st.sampled_from(("f2", "f4", "f8", "i1", "i8", "u8", "?"))))


_numbers = st.sampled_from((0, 1, -1, 2**63, _HUGE, 0.5, 1e308, -0.0, math.nan, math.inf))
_handles = st.sampled_from((ModelHandle(1), ModelHandle(-5), AxesHandle(1), AxesHandle(2)))
values: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from((None, True, False)) | _numbers | texts | _handles | arrays(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=3)
    ),
    max_leaves=8,
)
_points = st.tuples(st.sampled_from((0, 1, 3, 20)), floats).map(lambda pair: np.full(*pair))
_layers = st.builds(LayerDescription, texts, st.sampled_from((None, 1, -1, _HUGE)), texts)
_series = st.builds(Series, _points, _points, texts, st.booleans(), st.booleans())
_figures = st.builds(
    Figure,
    *(st.sampled_from((1, 2, _HUGE)), texts, texts, texts),
    *(st.lists(texts, max_size=3).map(tuple), st.lists(_series, max_size=3).map(tuple), st.booleans()),
)
_descriptions = st.builds(
    ModelDescription,
    *(st.booleans(), st.lists(_layers, max_size=4).map(tuple), texts, st.none() | floats),
    *(st.sampled_from((0, -1, _HUGE)), texts, st.fixed_dictionaries({"loss": texts})),
)
_model = st.integers(0, 3).map(ModelHandle)
_calls = st.lists(st.fixed_dictionaries({"hidden_units": values}), max_size=3)
_observations = st.builds(
    Observation,
    *(values, st.lists(values, max_size=2).map(tuple)),
    *(st.fixed_dictionaries({"build_model": _calls}), st.fixed_dictionaries({"build_model": st.lists(_model)})),
)
_cells = st.fixed_dictionaries(
    {"status": st.sampled_from(("ok", "raised")), "message": texts, "printed": texts},
    optional={"rich": st.lists(st.dictionaries(st.sampled_from(("text/plain", "image/png")), texts), max_size=2)},
)
# What each operation of the wire may answer, where the question itself doesn't matter.
_ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "call_twice": st.tuples(values, values),
    "defaults": st.dictionaries(st.sampled_from(_KEYS).map(str), values, max_size=4),
    "make_model": _model,
    "describe": _descriptions,
    "weights": st.lists(arrays(), max_size=6),
    "evaluate": st.dictionaries(texts, floats, max_size=3),
    "loss_value": floats,
    "figure": _figures,
}
replies = st.one_of(*_ANSWERS.values(), _observations, _cells)


@st.composite
def odd_replies(draw: st.DrawFn) -> Any:
    """Draw a reply with any value in one of its fields."""
    reply, value = draw(replies), draw(values)
    if is_dataclass(reply) and not isinstance(reply, type):
        return replace(reply, **{draw(st.sampled_from(fields(reply))).name: value})
    if isinstance(reply, dict):
        return {**reply, draw(st.sampled_from([*reply, *_KEYS])): value}
    return value


class ForgedStudent(RemoteStudent):
    """Answers whatever the wire and the grader's validation of replies let through.

    Args:
        draw: Hypothesis' function that draws from a strategy.
    """

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        super().__init__(WorkerSettings("process", StagedFiles(ROOT, ROOT), Limits()), [])
        self._draw = draw

    def _ask(self, operation: str, subject: str, *arguments: Any) -> Any:
        frame = wire.encode(self._answer(operation, *arguments))
        header = int.from_bytes(frame[:4], "big")
        return wire.decode(frame[8 : 8 + header], frame[8 + header :])

    def _answer(self, operation: str, *arguments: Any) -> Any:
        if operation in ("observe", "predict"):
            return getattr(self, f"_{operation}")(*arguments)
        return self._draw(_ANSWERS.get(operation, st.none()))

    def _observe(self, _name: str, args: list[Any], kwargs: dict[str, Any], stand_ins: Any) -> Observation:
        given = {**{str(place): value for place, value in enumerate(args)}, **kwargs, **stand_ins}
        calls, built = {}, {}
        for name in (name for name, value in given.items() if isinstance(value, Builder)):
            calls[name] = self._draw(_calls)
            built[name] = [self._draw(_model) for _ in calls[name]]
        after = [None if isinstance(value, _NOT_SENT_BACK) else self._same_or_other(value) for value in args]
        value = self._draw(mostly(values, st.just(after[0]) if after else values))
        return Observation(value, tuple(after), calls, built)

    def _same_or_other(self, value: Any) -> Any:
        return self._draw(mostly(st.just(value), values))

    def _predict(self, _model: ModelHandle, x: Any) -> Array:
        rows = len(x.columns) if isinstance(x, OneHotRows) else HELD_OUT_ROWS if isinstance(x, DataRef) else len(x)
        shape = self._draw(st.sampled_from(((), (0,), (1,), (2,), (46,), (1, 1))))
        return np.full((rows, *shape), self._draw(floats))
