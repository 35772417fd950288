"""The cells of a notebook run in a worker, within their limits; a cell that ends it is left out the next time."""

from __future__ import annotations

import base64
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from helpers.remote_basics import fault_of

from autograder.config import Limits
from autograder.judge import remote_student
from autograder.judge.remote_student import RemoteStudent
from autograder.sandbox import worker

Start = Callable[..., RemoteStudent]


def test_plots_come_as_png_of_the_cells_run(start: Start) -> None:
    student = start("%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()")
    student.start()
    (picture,) = (bundle["image/png"] for bundle in student.cell_runs[0].rich)
    assert base64.b64decode(picture).startswith(b"\x89PNG")


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


def test_the_time_of_the_whole_submission_is_limited(
    start: Start, limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine a worker takes seconds to start and to stop a cell: the test's own clock leaves them out.
    monkeypatch.setattr(worker, "GRACE_SECONDS", 20.0)
    total = limits.submission_seconds
    seconds = iter([0.0, 0.0, total - 0.3])  # the student's start, and the first two cells'
    monkeypatch.setattr(remote_student, "time", SimpleNamespace(monotonic=lambda: next(seconds, total)))
    student = start("import time\ndef f(): return 1", "time.sleep(60)", "time.sleep(60)")
    student.start()
    assert [student.cell_runs[place].status for place in range(3)] == ["ok", "timeout", "timeout"]
    fault = fault_of(lambda: student.call("f"))
    assert (fault.status, fault.hint) == ("timeout", "Not run: the time for the whole submission was used up.")
