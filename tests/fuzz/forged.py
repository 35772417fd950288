"""Answers that no notebook gives, for each check: a forged answer is wrong, and never a fault of the grader."""

from __future__ import annotations

import importlib
import math
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

import numpy as np

from autograder import config
from autograder.config import Limits
from autograder.facts import Facts, set_facts, take_remarks
from autograder.judging import collect
from autograder.remote import RemoteStudent
from autograder.stage import Stage
from autograder.worker_process import WorkerSettings
from shared import wire
from shared.student import (
    Array,
    AxesHandle,
    Builder,
    DataRef,
    Figure,
    LayerDescription,
    ModelDescription,
    ModelHandle,
    ObjectArray,
    Observation,
    OneHotRows,
    RandomGenerator,
    Series,
    Wrong,
)

from .seeds import ROOT

_HELD_OUT_ROWS = 100
_NUMBERS = (0, 1, -1, 2**63, 2**3000, 0.5, 1e308, -0.0, math.nan, math.inf)
_TEXTS = ("", "x", "1", "Dense", "RMSprop", "mse", "relu", "loss", "val_loss", "\x00", "\u202e", "é" * 400)
_KEYS = ("loss", "val_loss", "val_mae", "accuracy", "epochs", "batch_size", "k", "dimension", "hidden_units", 1, None)
_DTYPES = ("f2", "f4", "f8", "i1", "i8", "u8", "?")
_HANDLES = (ModelHandle(1), ModelHandle(-5), AxesHandle(1), AxesHandle(2))
_NOT_SENT_BACK = (Builder, DataRef, ObjectArray, OneHotRows, RandomGenerator)


@dataclass(frozen=True)
class _Check:
    run: Callable[[RemoteStudent], None]
    name: str


@cache
def _checks() -> tuple[_Check, ...]:
    """All checks of all assignments; what only the judge knows is made up for them."""
    grading = config.load(ROOT / "grading.yml")
    bars = [
        (name, bar.bar("synthetic")) for one in grading.assignments.values() for name, bar in one.thresholds.items()
    ]
    set_facts(Facts("synthetic", dict(bars), dict.fromkeys(grading.assignments, np.ones(_HELD_OUT_ROWS, np.int64))))
    found = []
    for assignment in grading.assignments:
        for info in collect(assignment):
            package = "autograder.checks" if info.hidden else "shared.checks"
            found.append(_Check(getattr(importlib.import_module(f"{package}.{assignment}"), info.name), info.name))
    return tuple(found)


def judge_forged_answers(data: bytes) -> None:
    """Run a check against a student whose answers are made up; the bytes choose which, and what is answered."""
    checks = _checks()
    check = checks[int.from_bytes(data[:2], "big") % len(checks)]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # NumPy's, of overflows
            check.run(ForgedStudent(Random(data)))
    except Wrong as wrong:
        f"{wrong} {wrong.hint}".encode()
    except Exception as error:
        raise AssertionError(f"{check.name} fell over") from error
    finally:
        take_remarks()


def which_checks() -> list[bytes]:
    """An input for each check."""
    return [number.to_bytes(2, "big") for number in range(len(_checks()))]


def another_forgery(data: bytes, random: Random) -> bytes:
    """The same check with other answers."""
    return data[:2] + random.randbytes(4)


class ForgedStudent(RemoteStudent):
    """Answers whatever the wire and the judge's first look at a reply let through.

    Args:
        random: Where all answers come from.
    """

    def __init__(self, random: Random) -> None:
        super().__init__(WorkerSettings("process", Stage(ROOT, ROOT), Limits()), [])
        self._random = random

    def _ask(self, operation: str, subject: str, *arguments: Any) -> Any:
        answer = getattr(self, f"_answer_{operation}", None)
        frame = wire.encode(answer(*arguments) if answer is not None else None)
        header = int.from_bytes(frame[:4], "big")
        return wire.decode(frame[8 : 8 + header], frame[8 + header :])

    def _some(self, most: int, make: Callable[[], Any]) -> list[Any]:
        return [make() for _ in range(self._random.randint(0, most))]

    def _value(self, depth: int = 0) -> Any:
        """Any plain value or handle."""
        kind = self._random.randrange(10 if depth < 4 else 7)
        if kind == 0:
            return self._random.choice((None, True, False))
        if kind <= 4:
            return self._random.choice((_NUMBERS, _TEXTS, _HANDLES)[kind % 3])
        if kind <= 6:
            return self._array()
        if kind == 7:
            return tuple(self._some(3, lambda: self._value(depth + 1)))
        if kind == 8:
            return {self._random.choice(_KEYS): item for item in self._some(3, lambda: self._value(depth + 1))}
        return self._some(4, lambda: self._value(depth + 1))

    def _array(self) -> Array:
        shape = self._some(self._random.choice((2, 3, 8)), lambda: self._random.randint(0, 3))
        array = np.full(shape, self._random.choice((0.0, 1.0, 60.0)))
        if array.size and self._random.random() < 0.3:
            array.flat[0] = self._random.choice((math.nan, math.inf, 1e308, -1.0))
        with np.errstate(all="ignore"):  # NaN as an integer is what is wanted
            return array.astype(self._random.choice(_DTYPES))

    def _answer_observe(self, _name: str, args: list[Any], kwargs: dict[str, Any], stand_ins: Any) -> Observation:
        given = {**{str(place): value for place, value in enumerate(args)}, **kwargs, **stand_ins}
        builders = [name for name, value in given.items() if isinstance(value, Builder)]
        calls = {name: self._some(3, lambda: {"hidden_units": self._value()}) for name in builders}
        built = {name: [ModelHandle(self._random.randint(0, 3)) for _ in calls[name]] for name in builders}
        after = [None if isinstance(value, _NOT_SENT_BACK) else self._same_or_other(value) for value in args]
        value = self._same_or_other(after[0]) if after and self._random.random() < 0.2 else self._value()
        return Observation(value, tuple(after), calls, built)

    def _same_or_other(self, value: Any) -> Any:
        return value if self._random.random() < 0.7 else self._value()

    def _answer_call_twice(self, *_: Any) -> tuple[Any, Any]:
        return self._value(), self._value()

    def _answer_defaults(self, _name: str) -> dict[str, Any]:
        return {str(self._random.choice(_KEYS)): self._value() for _ in range(4)}

    def _answer_make_model(self, *_: Any) -> ModelHandle:
        return ModelHandle(self._random.randint(0, 3))

    def _answer_describe(self, _model: ModelHandle) -> ModelDescription:
        random, number = self._random, self._number
        layers = self._some(
            4, lambda: LayerDescription(self._text(), random.choice((None, 1, -1, 2**3000)), self._text())
        )
        told = random.choice((None, number())), random.choice((0, -1, 2**3000)), self._text(), {"loss": self._text()}
        return ModelDescription(random.random() < 0.7, tuple(layers), self._text(), *told)

    def _answer_weights(self, *_: Any) -> list[Array]:
        return self._some(6, self._array)

    def _answer_predict(self, _model: ModelHandle, x: Any) -> Array:
        rows = len(x.columns) if isinstance(x, OneHotRows) else _HELD_OUT_ROWS if isinstance(x, DataRef) else len(x)
        return np.full((rows, *self._random.choice(((), (0,), (1,), (2,), (46,), (1, 1)))), self._number())

    def _answer_evaluate(self, *_: Any) -> dict[str, float]:
        return {self._text(): self._number() for _ in range(3)}

    def _answer_loss_value(self, *_: Any) -> float:
        return self._number()

    def _answer_figure(self, _axes: AxesHandle) -> Figure:
        drawn = self._some(
            3, lambda: Series(self._points(), self._points(), self._text(), self._coin(), self._coin())
        )
        names = self._some(3, self._text)
        number = self._random.choice((1, 2, 2**3000))
        return Figure(number, self._text(), self._text(), self._text(), tuple(names), tuple(drawn), self._coin())

    def _points(self) -> Array:
        return np.full(self._random.choice((0, 1, 3, 20)), self._number())

    def _number(self) -> float:
        return self._random.choice((0.0, 1.0, -1.0, 1e308, math.nan, math.inf))

    def _text(self) -> str:
        return self._random.choice(_TEXTS)

    def _coin(self) -> bool:
        return self._random.random() < 0.5
