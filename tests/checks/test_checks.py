"""The kit's own checks: each has its points, and no answer of a student makes one trip over itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder import config
from autograder.judge.grader_secrets import GraderSecrets, drawn_names, set_secrets
from autograder.judge.run_checks import load_checks, run_checks
from autograder.paths import ROOT
from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import AxesHandle, Builder, DataRef, ModelHandle, Observation, OneHotRows


@pytest.fixture(scope="module")
def grading() -> config.Grading:
    return config.load(ROOT / "grading.yml")


def test_every_check_of_the_kit_has_its_points_and_every_entry_its_check(grading: config.Grading) -> None:
    for name, assignment in grading.assignments.items():
        infos = load_checks(name)
        public = [info.name for info in infos if not info.hidden]
        config.match_checks(assignment, public, [info.name for info in infos if info.hidden])


def test_every_question_has_a_check_that_students_can_run(grading: config.Grading) -> None:
    for name, assignment in grading.assignments.items():
        public = {info.name for info in load_checks(name) if not info.hidden}
        for question in assignment.questions.values():
            assert public & set(question.checks)


def test_every_check_is_in_the_file_of_its_question(grading: config.Grading) -> None:
    for name, assignment in grading.assignments.items():
        for info in load_checks(name):
            assert info.name in assignment.questions[info.question].checks


def test_no_question_needs_the_checks_of_another_one(grading: config.Grading) -> None:
    for name in grading.assignments:
        for file in {info.file for info in load_checks(name)}:
            assert not re.search(r"import .*\bq\d|\.q\d+ import", file.read_text("utf-8"))


# Typed as the protocol promises, and otherwise as odd as can be: what a forged worker can make of its answers.
VALUES: list[Callable[[np.random.Generator], Any]] = [
    lambda rng: None,
    lambda rng: True,
    lambda rng: int(rng.integers(-5, 10)),
    lambda rng: 10**400,
    lambda rng: float(rng.normal()),
    lambda rng: float("nan"),
    lambda rng: "text",
    lambda rng: [],
    lambda rng: {},
    lambda rng: {"loss": [0.1], "val_loss": "low", 3: None},
    lambda rng: {name: [float("nan")] * 3 for name in ("loss", "val_loss", "accuracy", "val_accuracy")},
    lambda rng: {
        "small": float("inf"),
        "tanh": "best",
        "a": None,
        "one layer": [1],
        "mse": {},
        "tanh, wide": 1j.real,
    },
    lambda rng: rng.normal(size=rng.integers(0, 4, rng.integers(0, 4))),
    lambda rng: rng.integers(0, 2, rng.integers(0, 9)).astype(bool),
    lambda rng: [rng.normal(size=2), "a", None, ModelHandle(0)],
    lambda rng: tuple(rng.normal(size=(2, 3)) for _ in range(4)),
    lambda rng: (None, "x", [[1], [2, 3]], {}),
    lambda rng: rng.normal(size=[(3,), (4,), (3, 2), (3, 6), (2, 3)][rng.integers(5)]) * rng.choice([1.0, np.inf]),
    lambda rng: ModelHandle(int(rng.integers(3))),
    lambda rng: AxesHandle(int(rng.integers(3))),
]


ROW_SHAPES: list[tuple[int, ...]] = [(), (1,), (2,), (1, 1), (0,)]


class OddStudent:
    """Gives answers of the promised types and any content."""

    def __init__(self, value: Callable[[np.random.Generator], Any], seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.seed = seed
        self.value = value

    def call(self, _function: str, *_args: Any, **_kwargs: Any) -> Any:
        return self.value(self.rng)

    def call_twice(self, _function: str, _first: Any, _second: Any, **_kwargs: Any) -> tuple[Any, Any]:
        return self.value(self.rng), self.any()

    def observe(self, _function: str, *args: Any, stand_ins: Any = None, **kwargs: Any) -> Observation:
        given = {**{str(place): value for place, value in enumerate(args)}, **kwargs, **(stand_ins or {})}
        names = [name for name, value in given.items() if isinstance(value, Builder)]
        count = int(self.rng.integers(0, 5))
        calls = {name: [{"0": self.any(), "loss": self.any()} for _ in range(count)] for name in names}
        built = {name: [ModelHandle(int(self.rng.integers(3))) for _ in range(count)] for name in names}
        return Observation(self.value(self.rng), tuple(self.any() for _ in args), calls, built)

    def any(self) -> Any:
        return VALUES[self.rng.integers(len(VALUES))](self.rng)

    def number(self) -> float:
        return float(self.rng.choice([np.nan, np.inf, -1.0, 0.0, 0.5, 1.0]))

    def make_model(self, _spec: Any, _for_function: str = "") -> ModelHandle:
        return ModelHandle(int(self.rng.integers(3)))

    def defaults(self, _function: str) -> dict[str, Any]:
        return {"k": self.any(), "epochs": self.any(), "batch_size": self.any()}

    def describe(self, _model: ModelHandle) -> ModelDescription:
        layers = (LayerDescription("Dense", None, None), LayerDescription("", -(10**30), "x" * 200))
        rate = None if self.rng.random() < 0.3 else self.number()
        given_as = {"loss": "string", "x": "y"} if self.rng.random() < 0.5 else {}
        optimizer = None if self.rng.random() < 0.5 else "SGD"
        return ModelDescription(bool(self.rng.random() < 0.8), layers, optimizer, rate, -(10**30), "{}", given_as)

    def weights(self, _model: ModelHandle, inputs: int) -> list[Any]:
        shapes: list[list[tuple[int, ...]]] = [
            [(inputs, 16), (16,), (16, 16), (16,), (16, 1), (1,)],
            [(3,), (), (2, 2, 2)],
            [(1,)],
            [],
        ]
        chosen = shapes[self.rng.integers(len(shapes))]
        return [np.full(shape, self.rng.choice([0.0, np.nan, 1.0])) for shape in chosen]

    def predict(self, model: ModelHandle, x: Any) -> Any:
        rows = 7 if isinstance(x, DataRef) else len(x.columns) if isinstance(x, OneHotRows) else len(x)
        # As `RemoteStudent` sees to it, a model's rows always have the same shape.
        return np.full((rows, *ROW_SHAPES[(model.id + self.seed) % len(ROW_SHAPES)]), self.number())

    def evaluate(self, _model: ModelHandle, _x: Any, _y: Any) -> dict[str, float]:
        return {} if self.rng.random() < 0.3 else {"": self.number(), "accuracy": self.number()}

    def loss_value(self, _model: ModelHandle, _y_true: Any, _y_pred: Any) -> float:
        return self.number()

    def train_step(self, _model: ModelHandle, _x: Any, _y: Any, **_: bool) -> None:
        pass

    def figure(self, _axes: AxesHandle) -> Figure:
        series = (
            Series(np.empty(0), np.array([np.nan]), "", False, True),
            Series(np.ones(3), np.ones(4), "", True, True),
        )
        return Figure(-1, "", "", "", ("",), series[: self.rng.integers(3)])


@pytest.mark.parametrize("place", range(len(VALUES)))
def test_no_answer_of_a_student_makes_a_check_trip_over_itself(grading: config.Grading, place: int) -> None:
    for name, assignment in grading.assignments.items():
        thresholds = {bar: value.for_source("synthetic") for bar, value in assignment.thresholds.items()}
        labels = dict.fromkeys((name, *drawn_names(name)), np.array([0, 1, 1, 0, 1, 0, 1]))
        set_secrets(GraderSecrets("synthetic", thresholds, labels))
        for seed in range(3):
            student: Any = OddStudent(VALUES[place], seed)
            for result in run_checks(student, assignment):
                assert result.status != "kit_error", (result.check, seed, result.detail)
