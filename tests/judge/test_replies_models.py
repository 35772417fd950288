"""Whatever a worker says of models, plots and cells, it is typed as promised or a fault of the student."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from helpers.pictures import png
from helpers.remote_basics import Scripted, ok
from helpers.remote_basics import hinted_fault_of as fault_of

from autograder.config import Limits
from autograder.judge.cell_run import CellRun
from autograder.judge.remote_student import RemoteStudent
from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import AxesHandle, DataRef, ModelHandle, ModelSpec, OneHotRows

ASKED: dict[str, Callable[[RemoteStudent], Any]] = {
    "make_model": lambda student: student.make_model(ModelSpec(1, ())),
    "describe": lambda student: student.describe(ModelHandle(0)),
    "weights": lambda student: student.weights(ModelHandle(0), 2),
    "predict": lambda student: student.predict(ModelHandle(0), np.zeros((2, 3))),
    "predict rows": lambda student: student.predict(ModelHandle(0), OneHotRows([0, 1], 3)),
    "predict data": lambda student: student.predict(ModelHandle(0), DataRef("x_test")),
    "evaluate": lambda student: student.evaluate(ModelHandle(0), np.zeros(1), np.zeros(1)),
    "loss_value": lambda student: student.loss_value(ModelHandle(0), np.zeros(1), np.zeros(1)),
    "figure": lambda student: student.figure(AxesHandle(0)),
}


def described(**changed: Any) -> ModelDescription:
    right: dict[str, Any] = {
        "compiled": True,
        "layers": (),
        "optimizer": None,
        "learning_rate": None,
        "steps": 0,
        "loss": "",
        "given_as": {},
    }
    return ModelDescription(**{**right, **changed})


def drawn(**changed: Any) -> Figure:
    right = {"figure_id": 1, "title": "", "xlabel": "", "ylabel": "", "legend": (), "series": ()}
    return Figure(**{**right, **changed})


def series(**changed: Any) -> tuple[Series, ...]:
    right = {"x": np.zeros(1), "y": np.zeros(1), "label": "", "connected": True, "dotted": True}
    return (Series(**{**right, **changed}),)


def layer(**changed: Any) -> tuple[LayerDescription, ...]:
    return (LayerDescription(**{"kind": "Dense", "units": 1, "activation": None, **changed}),)


FORGED: dict[str, list[Any]] = {
    "make_model": [0, ModelHandle("0"), AxesHandle(0)],  # type: ignore[arg-type] # that is the forgery
    "describe": [
        None,
        described(compiled=1),
        described(layers=[]),
        described(layers=(3,)),
        described(layers=layer(kind=None)),
        described(layers=layer(units="1")),
        described(layers=layer(activation=0)),
        described(optimizer=3),
        described(learning_rate="fast"),
        described(steps=np.zeros(2)),
        described(steps=None),
        described(loss=None),
        described(loss="x" * 10**5),
        described(given_as=[]),
        described(given_as={"loss": np.zeros(2)}),
        described(given_as={1: "string"}),
    ],
    "weights": [None, np.zeros(3), [1.0], ["a"], [[np.zeros(2)]]],
    "predict": [
        None,
        [0.5, 0.5],
        np.float64(1),
        np.zeros(()),
        np.zeros(2, np.float32),
        np.zeros((3, 1)),
        np.zeros((1, 2)),
    ],
    "predict rows": [np.zeros((3, 1)), np.zeros(1)],
    "predict data": [np.zeros(()), np.zeros((2, 1), int), "text"],
    "evaluate": [None, [], {"loss": "1"}, {"loss": np.zeros(2)}, {1: 1.0}, {"x" * 10**4: 1.0}, {"loss": 10**400}],
    "loss_value": [None, "1", 1, np.zeros(2), [1.0]],
    "figure": [
        None,
        drawn(figure_id="1"),
        drawn(title=None),
        drawn(xlabel=3),
        drawn(ylabel="x" * 10**5),
        drawn(legend="ab"),
        drawn(legend=(1,)),
        drawn(series=[]),
        drawn(series=(1,)),
        drawn(series=series(x=[1.0])),
        drawn(series=series(x=np.zeros((1, 1)))),
        drawn(series=series(y=np.zeros(1, bool))),
        drawn(series=series(label=None)),
        drawn(series=series(connected=np.zeros(2))),
        drawn(series=series(dotted=1)),
    ],
}


@pytest.mark.parametrize("operation", FORGED)
def test_forged_answers_about_models_and_plots_are_faults_of_the_student(scripted: Scripted, operation: str) -> None:
    student = scripted(*map(ok, FORGED[operation]))
    for _ in FORGED[operation]:
        came = fault_of(lambda: ASKED[operation](student))
        assert str(came) == "the student process sent an answer of the wrong kind"


@pytest.mark.parametrize(
    ("operation", "answer"),
    [
        ("make_model", ModelHandle(3)),
        ("describe", described(layers=layer(activation="relu"), learning_rate=0.1, given_as={"loss": "string"})),
        ("weights", []),
        ("evaluate", {"loss": float("nan")}),
        ("figure", drawn(legend=("a", "b"))),
    ],
)
def test_right_answers_about_models_and_plots_are_taken_as_they_are(
    scripted: Scripted, operation: str, answer: Any
) -> None:
    assert repr(ASKED[operation](scripted(ok(answer)))) == repr(answer)


def test_outputs_that_change_their_shape_are_a_fault_of_the_student(scripted: Scripted) -> None:
    student = scripted(ok(np.zeros((2, 1))), ok(np.zeros((2, 3))))
    ASKED["predict"](student)
    assert "change their shape" in str(fault_of(lambda: ASKED["predict"](student)))


def test_the_next_model_of_the_same_number_may_have_another_shape(scripted: Scripted) -> None:
    student = scripted(ok(np.zeros((2, 1))), ok(None), ok(np.zeros((2, 3))))
    ASKED["predict"](student)
    student.forget()
    assert ASKED["predict"](student).shape == (2, 3)


# --- cells ---


def report(**changed: Any) -> dict[str, Any]:
    return {"status": "ok", "message": "", "printed": "", "rich": [], **changed}


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        report(status="passed"),
        report(status=np.zeros(2)),
        report(message=1),
        report(printed=None),
        report(rich=None),
        report(rich=["text"]),
        report(rich=[{"text/html": "<script>"}]),
        report(rich=[{"image/png": 3}]),
        report(rich=[{1: "x"}]),
        report(rich=[{"text/plain": "x" * 2**20}] * 9),
    ],
    ids=lambda answer: repr(answer)[:60],
)
def test_a_forged_report_is_a_crash_of_that_cell(scripted: Scripted, answer: Any) -> None:
    student = scripted(ok(answer), ok(report()), cells=2)
    student.start()
    assert [run.status for run in student.cell_runs.values()] == ["crashed", "ok"]


def test_a_report_is_cut_to_its_bounds(scripted: Scripted, limits: Limits) -> None:
    student = scripted(ok(report(message="x" * 10**6, printed="y" * 10**6)), cells=1)
    student.start()
    assert len(student.cell_runs[0].message) <= 500
    assert len(student.cell_runs[0].printed) < limits.printed_kb * 1024 + 1000


def test_a_right_report_is_taken_as_it_is(scripted: Scripted) -> None:
    student = scripted(ok(report(status="raised", message="m", printed="p", rich=[{"text/plain": "r"}])), cells=1)
    student.start()
    assert student.cell_runs == {0: CellRun(0, "raised", "m", "p", [{"text/plain": "r"}])}


@pytest.mark.parametrize("data", ['"><script>', "PHNjcmlwdD4=", "", "iVBORw0KGgo"])
def test_what_only_says_that_it_is_a_picture_is_left_out(scripted: Scripted, data: str) -> None:
    rich = [{"image/png": data, "text/plain": "r"}, {"image/png": data}]
    student = scripted(ok(report(rich=rich)), cells=1)
    student.start()
    assert student.cell_runs[0].rich == [{"text/plain": "r"}]


def test_a_picture_is_kept(scripted: Scripted) -> None:
    picture = {"image/png": f"{png(3, 2)}\n"}
    student = scripted(ok(report(rich=[picture])), cells=1)
    student.start()
    assert student.cell_runs[0].rich == [picture]
