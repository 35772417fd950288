"""A notebook in a worker is asked, its process ended and started again, and no end of it is the kit's fault."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest

from autograder import remote, sandbox
from autograder.config import Limits
from autograder.remote import RemoteStudent, WorkerSettings
from autograder.sandbox import Stage
from shared.student import (
    AxesHandle,
    Builder,
    DataRef,
    KitError,
    ModelHandle,
    ModelSpec,
    StudentFault,
)

Start = Callable[..., RemoteStudent]

BASICS = """
import os, signal, sys, time, ctypes
import numpy as np

def double(x): return x * 2
def leave(code=0): os._exit(code)
def segfault(): ctypes.string_at(0)
def stop(): os.kill(os.getpid(), signal.SIGTERM)
def wait(): time.sleep(60)
def wait_in_c(): ctypes.CDLL(None).sleep(60)
def wait_whatever_comes():
    while True:
        try:
            time.sleep(60)
        except BaseException:
            pass
def take(megabytes): return len(bytearray(megabytes * 2**20))
def large(megabytes): return np.zeros(megabytes * 2**20, np.uint8)
def speak(): print("x" * 10**6); sys.stderr.write("y" * 10**6); return 1
def close_all(): os.closerange(0, 100)
"""


@pytest.fixture
def start(stage: Stage, limits: Limits, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts students whose cells and limits a test chooses, and ends them."""
    monkeypatch.setattr(remote, "GRACE_SECONDS", 0.5)
    students = []

    def begin(*cells: str, level: str | None = None, **changed: float) -> RemoteStudent:
        settings = WorkerSettings(
            level or sandbox.available_level(), stage, limits.model_copy(update=changed), seed=1
        )
        students.append(RemoteStudent(settings, list(enumerate(cells))))
        return students[-1]

    yield begin
    for student in students:
        student.close()


def fault_of(ask: Callable[[], Any]) -> StudentFault:
    with pytest.raises(StudentFault) as caught:
        ask()
    return caught.value


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
    assert faults[1].hint == "g() stopped with ZeroDivisionError."
    assert all(fault.hint for fault in faults)


def test_prepared_data_reaches_the_function_by_its_name(stage: Stage, start: Start) -> None:
    np.save(stage.data / "numbers.npy", np.arange(4))
    (stage.data / "numbers.npy").chmod(0o644)
    student = start("def f(x):\n    x[0] = 9\n    return x.sum()")
    try:
        assert [student.call("f", DataRef("numbers")) for _ in range(2)] == [15, 15]
        assert np.load(stage.data / "numbers.npy").tolist() == [0, 1, 2, 3]
    finally:
        (stage.data / "numbers.npy").unlink()


def test_what_the_function_prints_does_not_disturb_its_answer(start: Start) -> None:
    assert start(BASICS).call("speak") == 1


def test_plots_come_as_png_of_the_cells_run(start: Start) -> None:
    student = start("%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()")
    student.start()
    (picture,) = (bundle["image/png"] for bundle in student.cell_runs[0].rich)
    assert base64.b64decode(picture).startswith(b"\x89PNG")


def test_axes_stay_where_they_were_drawn(start: Start) -> None:
    student = start(
        "import matplotlib.pyplot as plt\ndef f():\n    fig, ax = plt.subplots()\n    ax.plot([1, 2])\n    return ax"
    )
    axes = student.call("f")
    assert isinstance(axes, AxesHandle)
    assert student.figure(axes).series[0].y.tolist() == [1.0, 2.0]


# --- how a worker can end ---


@pytest.mark.parametrize(
    ("call", "status"),
    [
        (("leave",), "crashed"),
        (("leave", 1), "crashed"),
        (("leave", 137), "memory"),
        (("segfault",), "memory"),
        (("stop",), "crashed"),
        (("close_all",), "crashed"),
    ],
    ids=lambda part: "-".join(map(str, part)) if isinstance(part, tuple) else part,
)
def test_a_function_that_ends_the_worker_takes_no_other_with_it(start: Start, call: Any, status: str) -> None:
    student = start(BASICS)
    fault = fault_of(lambda: student.call(*call))
    assert fault.status == status
    assert fault.hint
    assert student.call("double", 4) == 8


@pytest.mark.parametrize("function", ["wait", "wait_in_c", "wait_whatever_comes"])
def test_a_function_that_never_returns_is_stopped(start: Start, function: str) -> None:
    student = start(BASICS, call_seconds=0.3)
    assert student.call("double", 1) == 2
    fault = fault_of(lambda: student.call(function))
    assert (fault.status, fault.hint) == ("timeout", f"{function}() took too long.")
    assert student.call("double", 4) == 8


def test_running_out_of_memory_leaves_the_other_functions(start: Start, limits: Limits) -> None:
    student = start(BASICS)
    fault = fault_of(lambda: student.call("take", limits.memory_mb))
    assert (fault.status, fault.hint) == ("memory", "take() ran out of memory.")
    assert student.call("double", 4) == 8


def test_an_answer_that_is_too_large_leaves_the_worker_alive(start: Start, limits: Limits) -> None:
    student = start(BASICS)
    assert fault_of(lambda: student.call("large", limits.reply_mb + 1)).status == "too_large"
    assert student.call("large", 1).nbytes == 2**20


def test_a_function_that_ended_the_worker_is_not_called_again(start: Start) -> None:
    student = start("calls = 0", BASICS)
    first = fault_of(lambda: student.call("leave", 3))
    second = fault_of(lambda: student.call("leave", 3))
    assert second.status == first.status
    assert str(second) == f"not called again: {first}"


def test_a_function_that_ran_out_of_time_is_not_called_again(start: Start) -> None:
    student = start(BASICS, call_seconds=0.3)
    student.call("double", 1)
    for _ in range(2):
        assert fault_of(lambda: student.call("wait")).status == "timeout"
    assert str(fault_of(lambda: student.call("wait"))).startswith("not called again")


def test_a_function_that_only_raises_is_called_again(start: Start) -> None:
    student = start("calls = []\ndef f():\n    calls.append(1)\n    return len(calls) if len(calls) > 1 else 1 / 0")
    fault_of(lambda: student.call("f"))
    assert student.call("f") == 2


def test_the_cells_run_again_in_the_next_worker(start: Start) -> None:
    student = start(BASICS, "numbers = [1]", "def f():\n    numbers.append(1)\n    return len(numbers)")
    assert [student.call("f"), student.call("f")] == [2, 3]
    fault_of(lambda: student.call("leave"))
    assert student.call("f") == 2


def test_handles_of_an_earlier_worker_are_a_fault_of_the_student(start: Start) -> None:
    student = start(BASICS, "import matplotlib.pyplot as plt\ndef f(): return plt.figure().gca()")
    axes = student.call("f")
    fault_of(lambda: student.call("leave"))
    for ask in (
        lambda: student.figure(axes),
        lambda: student.call("double", axes),
        lambda: student.describe(ModelHandle(0)),
        lambda: student.predict(ModelHandle(5), np.zeros((1, 2))),
        lambda: student.weights(ModelHandle(-1), 2),
    ):
        assert fault_of(ask).status in ("raised", "not_data")


def test_forgetting_works_with_and_without_a_worker(start: Start) -> None:
    student = start(BASICS)
    student.forget()
    student.call("double", 1)
    student.forget()
    fault_of(lambda: student.call("leave"))
    student.forget()
    assert student.call("double", 1) == 2


# --- cells ---


def test_a_cell_that_ends_the_worker_is_left_out_the_next_time(start: Start) -> None:
    student = start("a = 1", "import os; os._exit(1)", "def f(): return a")
    assert student.call("f") == 1
    assert [student.cell_runs[place].status for place in range(3)] == ["ok", "crashed", "ok"]


def test_a_cell_that_never_ends_is_stopped_and_the_next_ones_run(start: Start) -> None:
    student = start("while True: pass", "def f(): return 1", cell_seconds=0.3)
    assert student.call("f") == 1
    assert student.cell_runs[0].status == "timeout"
    assert student.cell_runs[0].message == "stopped after 0.3 s"


def test_a_cell_deaf_to_its_limit_is_ended_by_force(start: Start) -> None:
    deaf = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    student = start(deaf, "def f(): return 1", cell_seconds=0.3)
    assert student.call("f") == 1
    assert student.cell_runs[0].status == "timeout"


def test_a_cell_that_takes_all_memory_leaves_the_others(start: Start, limits: Limits) -> None:
    student = start(f"x = bytearray({limits.memory_mb} * 2**20)", "def f(): return 1")
    assert student.call("f") == 1
    assert student.cell_runs[0].status == "raised"
    assert "MemoryError" in student.cell_runs[0].message


def test_what_a_cell_prints_is_bounded(start: Start, limits: Limits) -> None:
    student = start("import os\nfor _ in range(10**4): print('x' * 100)", "os.write(1, b'x' * 10**6)")
    student.start()
    assert len(student.cell_runs[0].printed) < limits.printed_kb * 1024 + 200
    assert [run.status for run in student.cell_runs.values()] == ["ok", "ok"]


def test_half_a_utf_16_character_in_a_message_can_be_written_down(start: Start) -> None:
    student = start("raise ValueError(chr(0xd800))", "print(chr(0xdfff))\nchr(0xd83d)")
    student.start()
    for run in student.cell_runs.values():
        f"{run.message}{run.printed}{run.rich}".encode()


def test_the_time_of_the_whole_submission_is_limited(start: Start) -> None:
    student = start("import time\ndef f(): return 1", "time.sleep(60)", "time.sleep(60)", submission_seconds=1)
    student.start()
    assert [student.cell_runs[place].status for place in range(3)] == ["ok", "timeout", "timeout"]
    fault = fault_of(lambda: student.call("f"))
    assert (fault.status, fault.hint) == ("timeout", "Not run: the time for the whole submission was used up.")


# --- a worker taken over by the student's code ---

FORGE = """
import gc, os
from shared import wire
from shared.worker import Worker

def descriptor(): return next(thing for thing in gc.get_objects() if isinstance(thing, Worker))._reply_fd
def write(data): os.write(descriptor(), data)
def honest(): return 1
"""


def test_text_written_to_the_pipe_ends_as_a_crash_of_the_students(start: Start) -> None:
    student = start(FORGE, "def f(): write(b'Traceback (most recent call last)')")
    fault = fault_of(lambda: student.call("f"))
    assert (fault.status, fault.hint) == ("crashed", "f() ended the whole process.")
    assert student.call("honest") == 1


def test_a_fault_written_to_the_pipe_cannot_carry_hidden_inputs_to_the_student(start: Start) -> None:
    student = start(FORGE, "def f(x): write(wire.encode(['fault', 'raised', str(x), f'the input was {x}']))")
    fault = fault_of(lambda: student.call("f", [1, 2]))
    assert (fault.status, fault.hint) == ("raised", "f() stopped with an exception.")


def test_a_worker_that_no_longer_answers_is_ended(start: Start) -> None:
    student = start(FORGE, "import signal\ndef f(): os.kill(os.getpid(), signal.SIGSTOP)", call_seconds=0.3)
    assert student.call("honest") == 1
    assert fault_of(lambda: student.call("f")).status == "timeout"
    assert student.call("honest") == 1


# --- faults of the kit ---


def test_an_argument_that_cannot_be_sent_is_a_fault_of_the_kit(start: Start) -> None:
    student = start(BASICS)
    with pytest.raises(KitError, match="can't be sent"):
        student.call("double", object())
    assert student.call("double", 1) == 2


def test_a_worker_that_does_not_start_is_a_fault_of_the_kit(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_START", "import sys; sys.exit('no worker here')")
    with pytest.raises(KitError, match=re.escape("the worker did not start")) as caught:
        start(BASICS).start()
    assert "no worker here" in str(caught.value)


# --- models ---


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
