"""What a cell still does after an error, under a magic, after the time limit, and where grading leaves it out."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from shared.worker.cells import CellRunner
from shared.worker.shell import ENDED, LEFT_OUT

Run = Callable[..., dict[str, Any]]
# Set by the cell itself: on a busy machine an alarm set before would interrupt pytest.
SOON = "import signal\nsignal.setitimer(signal.ITIMER_REAL, 0.2)\n"


@pytest.fixture
def alarm(time_up: type[BaseException]) -> Iterator[None]:
    """Raise at an alarm what the worker's time limit raises."""

    def interrupt(_signal: int, _frame: Any) -> None:
        raise time_up

    before = signal.signal(signal.SIGALRM, interrupt)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_what_needs_a_failed_line_fails_and_the_first_error_is_reported(run: Run, runner: CellRunner) -> None:
    report = run("import no_such_package\nimport math as m\nB = 8 * 64\nx = no_such_package.y\nz = m.floor(B / 2)")
    assert report["status"] == "raised"
    assert "no_such_package" in report["message"]
    assert (runner.namespace["z"], "x" in runner.namespace) == (256, False)


def test_many_errors_do_not_fill_the_output(run: Run) -> None:
    assert run("not_there\n" * 100)["printed"].count("Traceback") <= 3


@pytest.mark.parametrize("magic", ["%%time", "%%timeit -n 1", "%%capture", "%%capture out", "%%prun", "\n%%time"])
def test_a_magic_around_a_cell_does_not_take_the_rest_with_it(run: Run, runner: CellRunner, magic: str) -> None:
    report = run(f"{magic}\nprint(train_data)\ndef f(): return 1")
    assert report["message"] == "NameError: name 'train_data' is not defined"
    assert runner.namespace["f"]() == 1


def test_a_line_magic_that_raises_is_reported(run: Run, runner: CellRunner) -> None:
    report = run("%time x = train_data\ndef f(): return 1")
    assert report["message"] == "NameError: name 'train_data' is not defined"
    assert runner.namespace["f"]() == 1


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize(
    "source",
    ["while True: pass", "try:\n    while True: pass\nexcept Exception: pass", "import time\ntime.sleep(60)"],
)
def test_an_endless_cell_is_stopped(run: Run, source: str) -> None:
    assert run(SOON + source)["status"] == "timeout"
    assert run("1")["status"] == "ok"


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize("slow", ["time.sleep(60)", "%time time.sleep(60)"])
def test_after_the_time_limit_only_definitions_are_made(run: Run, runner: CellRunner, slow: str) -> None:
    report = run(f"import time\n{SOON}{slow}\nSIZE = 4\ndef f(): return SIZE\ncalled = f()\nimport math as m")
    assert report["status"] == "timeout"
    assert runner.namespace["f"]() == 4
    assert "m" in runner.namespace
    assert "called" not in runner.namespace
    assert "the time limit of the cell was reached before" in runner.why_missing("called")


@pytest.mark.usefixtures("alarm")
def test_an_endless_definition_after_the_time_limit_is_stopped_as_well(run: Run, runner: CellRunner) -> None:
    extended = []
    runner._shell.more_time = lambda: extended.append(signal.setitimer(signal.ITIMER_REAL, 0.2))
    report = run(f"import time\n{SOON}time.sleep(60)\ndef f(x=time.sleep(60)): pass\ndef g(): pass")
    assert report["status"] == "timeout"
    assert len(extended) == 1
    assert "g" not in runner.namespace


@pytest.mark.filterwarnings("ignore:To exit")
def test_nothing_but_definitions_follows_an_exit(run: Run, runner: CellRunner) -> None:
    run("raise SystemExit\ncalled = len('a')\ndef f(): return 1")
    assert "called" not in runner.namespace
    assert runner.namespace["f"]() == 1


@pytest.mark.parametrize("how", [LEFT_OUT, ENDED])
def test_of_a_cell_that_is_left_out_definitions_imports_and_constants_are_made(
    run: Run, runner: CellRunner, how: str
) -> None:
    report = run(
        """
        %%time
        import math
        from math import (
            pi,
        )
        MAX, MIN = 10_000, -1
        TWO_PI: float = 2 * pi
        floor, square = math.floor, lambda x: x * x
        try:
            import no_such_package
        except ImportError:
            no_such_package = None
        def half(x): return x / 2
        class Kept: pass
        x_train = half(MAX)
        for place in range(3): print(place)
        y_train = train_labels
        """,
        how,
    )
    assert report["printed"].count("0\n1\n2") == 0
    made = {"math", "pi", "MAX", "MIN", "TWO_PI", "floor", "square", "no_such_package", "half", "Kept"}
    assert made <= set(runner.namespace)
    assert not {"x_train", "place", "y_train"} & set(runner.namespace)


def test_plots_are_drawn_without_a_window_whatever_is_asked_for(run: Run, runner: CellRunner) -> None:
    draw = "figure, axes = plt.subplots()"
    report = run(f"import matplotlib\nmatplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\n{draw}")
    assert run(draw)["status"] == "ok", report
    for choice in ("%matplotlib tk", "%matplotlib qt", "%matplotlib notebook", "plt.switch_backend('qt5agg')"):
        assert run(f"{choice}\n{draw}")["status"] == "ok", choice
    run("def plot():\n    matplotlib.use('TkAgg')\n    return plt.subplots()[1]")
    assert type(runner.namespace["plot"]()).__name__ == "Axes"
    runner.namespace["plt"].close("all")


def test_a_module_that_a_cell_has_written_is_found(
    run: Run, runner: CellRunner, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    run("import no_such_helper")
    run("%%writefile no_such_helper.py\nX = 1")
    assert run("from no_such_helper import X")["status"] == "ok"
    assert runner.namespace["X"] == 1
