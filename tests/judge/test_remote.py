"""A notebook in a worker answers questions; what ends the worker ends no other answer, and is not the kit's fault."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from helpers.remote_basics import BASICS, fault_of

from autograder.judge.remote_student import RemoteStudent
from autograder.sandbox import launch
from autograder.sandbox.staging import StagedFiles
from shared.student.protocol import (
    AxesHandle,
    Builder,
    DataRef,
    GraderError,
    ModelSpec,
)

Start = Callable[..., RemoteStudent]

# --- questions and answers ---


def test_answers_come_back_as_plain_data(start: Start) -> None:
    student = start("import numpy as np\ndef f(a, b=1): return {'sum': a + b, 'array': np.arange(b)}")
    got = student.call("f", 2, b=3)
    assert got["sum"] == 5
    assert got["array"].tolist() == [0, 1, 2]


def test_the_call_is_observed_from_the_outside(start: Start) -> None:
    seen = start("def f(x): x.append(1)").observe("f", [0])
    assert (seen.value, seen.arguments, seen.built) == (None, ([0, 1],), {})


def test_faults_come_back_as_they_were(start: Start) -> None:
    student = start(
        "def f(): raise NotImplementedError('q1: write it')\ndef g(): return 1 / 0\ndef h(): return print"
    )
    faults = [fault_of(partial(student.call, name)) for name in ("f", "g", "h", "i")]
    assert [fault.status for fault in faults] == ["stub", "raised", "not_data", "missing"]
    assert "q1: write it" in str(faults[0])
    assert "division by zero (line 2 of its cell)" in str(faults[1])
    assert faults[1].hint == "g() stopped with an exception."
    assert all(fault.hint for fault in faults)


def test_prepared_data_reaches_the_function_by_its_name(stage: StagedFiles, start: Start) -> None:
    np.save(stage.data / "numbers.npy", np.arange(4))
    (stage.data / "numbers.npy").chmod(0o644)
    student = start("def f(x):\n    x[0] = 9\n    return x.sum()")
    try:
        assert [student.call("f", DataRef("numbers")) for _ in range(2)] == [15, 15]
        assert np.load(stage.data / "numbers.npy").tolist() == [0, 1, 2, 3]
    finally:
        (stage.data / "numbers.npy").unlink()


def test_two_calls_give_two_values(start: Start) -> None:
    student = start("seen = []\ndef f(x):\n    seen.append(x)\n    return seen")
    assert student.call_twice("f", [1], [2]) == ([1, 2], [1, 2])


def test_what_the_function_prints_does_not_disturb_its_answer(start: Start) -> None:
    assert start(BASICS).call("speak") == 1


def test_axes_stay_where_they_were_drawn(start: Start) -> None:
    student = start(
        "import matplotlib.pyplot as plt\ndef f():\n    fig, ax = plt.subplots()\n    ax.plot([1, 2])\n    return ax"
    )
    axes = student.call("f")
    assert isinstance(axes, AxesHandle)
    assert student.figure(axes).series[0].y.tolist() == [1.0, 2.0]


@pytest.mark.slow
def test_models_stay_in_the_worker_and_are_asked_there(start: Start) -> None:
    student = start(
        "import keras\ndef build_model():\n"
        "    model = keras.Sequential([keras.layers.Dense(1, activation='sigmoid')])\n"
        "    model.compile('rmsprop', 'binary_crossentropy', metrics=['accuracy'])\n    return model\n"
        "def use(): return build_model()",
        memory_mb=6144,
        processes=256,
        submission_seconds=300,
        call_seconds=120,
        cell_seconds=120,
    )
    model = student.call("build_model")
    rows, labels = np.eye(3, dtype=np.float32), np.ones((3, 1), np.float32)
    assert [weight.shape for weight in student.weights(model, 3)] == [(3, 1), (1,)]
    assert student.predict(model, rows).shape == (3, 1)
    assert student.describe(model).optimizer == "RMSprop"
    assert set(student.evaluate(model, rows, labels)) == {"loss", "accuracy"}
    assert student.loss_value(model, labels, np.full((3, 1), 0.5, np.float32)) == pytest.approx(np.log(2))
    student.train_step(model, rows, labels)
    assert student.describe(model).steps == 1
    seen = student.observe("use", stand_ins={"build_model": Builder((ModelSpec(3, ()),))})
    assert seen.built["build_model"] == [seen.value]
    assert seen.builder_calls == {"build_model": [{}]}


# --- faults of the kit ---


def test_an_argument_that_cannot_be_sent_is_a_fault_of_the_kit(start: Start) -> None:
    student = start(BASICS)
    with pytest.raises(GraderError, match="can't be sent"):
        student.call("double", object())
    assert student.call("double", 1) == 2


def test_a_worker_that_does_not_start_is_a_fault_of_the_kit(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = dict.fromkeys(launch.LEVELS, "import sys; sys.exit('no worker here')")
    monkeypatch.setattr(launch, "_START", failing)
    with pytest.raises(GraderError, match=re.escape("the student process did not start")) as caught:
        start(BASICS, cold=True).start()
    assert "no worker here" in str(caught.value)


def test_a_worker_that_cannot_be_started_leaves_nothing_behind(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(launch, "worker_command", lambda *_args: ["no-such-program"])
    with pytest.raises(GraderError, match="the student process did not start"):
        start(BASICS, cold=True).start()
    assert list(tmp_path.iterdir()) == []
