"""However a function ends its worker, the other functions still answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from helpers.remote_basics import BASICS, fault_of

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from shared.student.protocol import (
    FoldScores,
    ModelHandle,
)

Start = Callable[..., RemoteStudent]


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
    assert f"{limits.memory_mb} MiB" in str(fault)
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


# --- a worker taken over by the student's code ---

FORGE = """
import gc, os
from shared.student import wire
from shared.worker.main import Worker

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


def test_a_call_without_consequences_is_made_again_after_it_ended_the_process(start: Start) -> None:
    student = start("def f(x):\n    import os\n    if x: os._exit(3)\n    return 7")
    with student.without_consequences():
        assert fault_of(lambda: student.call("f", 1)).status == "crashed"
    assert student.call("f", 0) == 7
    assert fault_of(lambda: student.call("f", 1)).status == "crashed"
    assert "not called again" in str(fault_of(lambda: student.call("f", 0)))


def test_a_function_that_ended_the_process_is_called_again_with_given_scores(start: Start) -> None:
    leave = "def k_fold_scores(*_):\n    import os\n    os._exit(3)\n"
    student = start(leave + "def f():\n    return k_fold_scores([], [], dict, 2)")
    assert fault_of(lambda: student.call("f")).status == "crashed"
    stand_ins = {"k_fold_scores": FoldScores(((1.0, 2.0, 3.0),))}
    assert student.observe("f", stand_ins=stand_ins).value == [1.0, 2.0]
