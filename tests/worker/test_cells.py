"""A notebook's cells run as in Jupyter, within bounds, and a cell that fails does not take its functions with it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from shared.worker import cells
from shared.worker.cells import BoundedText, CellRunner

PRINTED_CHARS = 200  # see helpers/cell_runner.py
Run = Callable[..., dict[str, Any]]


def test_cells_share_one_namespace(run: Run, runner: CellRunner) -> None:
    run("a = 2")
    assert run("b = a + 1")["status"] == "ok"
    assert runner.namespace["b"] == 3


def test_a_function_of_a_cell_lives_in_the_namespace(run: Run, runner: CellRunner) -> None:
    run("def f(): return other()")
    run("def other(): return 5")
    assert runner.namespace["f"]() == 5
    assert runner.namespace["f"].__globals__ is runner.namespace


@pytest.mark.parametrize(
    "source",
    ["%time 1 + 1", "%%capture out\nprint(1)", "%load_ext autoreload", "?print", "%config X"],
)
def test_magics_are_no_errors_of_the_cell(run: Run, source: str) -> None:
    run(source)
    assert run("1 + 1")["status"] == "ok"


def test_time_and_capture_do_what_they_say(run: Run, runner: CellRunner) -> None:
    assert run("%%time\nx = 3")["status"] == "ok"
    run("%%capture out\nprint('kept')")
    assert runner.namespace["x"] == 3
    assert str(runner.namespace["out"]) == "kept\n"


@pytest.mark.parametrize(
    "source", ["!echo ran", "%pip install kit", "files = !echo ran", "!!echo ran", "%sx echo ran"]
)
def test_shell_escapes_are_not_run(run: Run, source: str) -> None:
    report = run(source)
    assert report["status"] == "ok"
    assert "(not run while grading: " in report["printed"]
    assert "\nran" not in f"\n{report['printed']}"


def test_the_output_of_a_shell_escape_is_an_empty_list(run: Run, runner: CellRunner) -> None:
    run("files = !echo ran\ncount = len(files)")
    assert runner.namespace["count"] == 0


# --- failures ---


def test_a_cell_that_raises_is_reported_with_its_exception(run: Run) -> None:
    report = run("1 / 0")
    assert (report["status"], report["message"]) == ("raised", "ZeroDivisionError: division by zero")


def test_what_stands_after_the_line_that_raised_is_still_defined(run: Run, runner: CellRunner) -> None:
    report = run(
        """
        def before(): return 1
        x_train = not_loaded
        import math
        from math import pi
        def after(): return math.floor(pi)
        class After: pass
        """
    )
    assert report["status"] == "raised"
    assert runner.namespace["before"]() == 1
    assert runner.namespace["after"]() == 3
    assert "After" in runner.namespace


def test_the_cell_goes_on_after_the_line_that_raised(run: Run, runner: CellRunner) -> None:
    report = run("count = 0\nnot_there\ncount = len('ab')\nnot_there_either\ncount + 1")
    assert report["message"] == "NameError: name 'not_there' is not defined"
    assert runner.namespace["count"] == 2
    assert report["rich"] == [{"text/plain": "3"}]


def test_a_function_before_the_line_that_raised_is_not_defined_again(run: Run, runner: CellRunner) -> None:
    run("calls = []\ndef note(f): calls.append(f)\n@note\ndef f(): pass\nnot_there")
    assert len(runner.namespace["calls"]) == 1


def test_a_definition_that_fails_does_not_stop_the_next(run: Run, runner: CellRunner) -> None:
    run(
        """
        not_there
        @not_there
        def decorated(): pass
        import no_such_package
        def leaves(x=exit()): pass
        def last(): return 1
        """
    )
    assert runner.namespace["last"]() == 1


def test_a_line_that_raises_inside_a_function_counts_at_the_place_of_the_call(run: Run, runner: CellRunner) -> None:
    run("def fails():\n    raise ValueError\nfails()\ndef after(): return 1")
    assert runner.namespace["after"]() == 1


def test_magics_do_not_keep_the_rest_from_being_defined(run: Run, runner: CellRunner) -> None:
    run("%time 1\n!echo ran\nnot_there\ndef after(): return 1")
    assert runner.namespace["after"]() == 1


def test_a_syntax_error_is_reported_and_the_next_cell_runs(run: Run) -> None:
    report = run("def f(:\n    pass")
    assert report["status"] == "raised"
    assert report["message"].startswith("SyntaxError")
    assert run("1")["status"] == "ok"


@pytest.mark.filterwarnings("ignore:To exit")
@pytest.mark.parametrize(
    "source",
    [
        "raise SystemExit(1)",
        "exit()",
        "quit()",
        "raise KeyboardInterrupt",
        "raise BaseException",
        "raise GeneratorExit",
    ],
)
def test_leaving_python_does_not_end_the_run(run: Run, source: str) -> None:
    run(source)
    assert run("1")["status"] == "ok"


@pytest.mark.parametrize("text", ["raise OSError", "return 5", "return 'x' * 10**6"])
def test_an_exception_whose_text_fails_is_reported(run: Run, text: str) -> None:
    report = run(f"class E(Exception):\n    def __str__(self): {text}\nraise E")
    assert report["status"] == "raised"
    assert report["message"].startswith("E")
    assert len(report["message"]) <= 300


# --- what is printed and shown ---


def test_printed_text_is_kept(run: Run) -> None:
    assert run("import sys\nprint('out')\nprint('err', file=sys.stderr)")["printed"] == "out\nerr\n"


def test_printed_text_is_bounded_and_the_rest_counted(run: Run) -> None:
    printed = run("for _ in range(1000): print('x' * 99)")["printed"]
    assert printed.startswith("x" * 99)
    assert len(printed) < PRINTED_CHARS + 100
    assert printed.endswith("99,800 more characters were printed and not kept.")


def test_the_streams_are_put_back_after_a_cell(run: Run) -> None:
    streams = sys.stdout, sys.stderr
    run("import sys\nsys.stdout = sys.stderr = None\n1 / 0")
    assert (sys.stdout, sys.stderr) == streams


def test_bounded_text_counts_what_it_drops() -> None:
    text = BoundedText(3)
    assert [text.write("ab"), text.write("cd"), text.write("")] == [2, 2, 0]
    assert text.text().startswith("abc\n… 1 more characters")


def test_the_value_of_the_last_line_is_shown_as_plain_text(run: Run) -> None:
    assert run("[1, 2]")["rich"] == [{"text/plain": "[1, 2]"}]


def test_only_plain_text_and_png_are_kept(run: Run) -> None:
    report = run(
        """
        from IPython.display import HTML, Javascript, SVG, display
        display(HTML("<script>alert(1)</script>"))
        display(Javascript("alert(1)"))
        display({"text/html": "<b>b</b>", "application/json": {}, "text/plain": "plain"}, raw=True)
        """
    )
    assert report["status"] == "ok"
    assert all(set(bundle) <= {"text/plain", "image/png"} for bundle in report["rich"])
    assert "<script>" not in repr(report)


def test_display_data_that_is_no_text_is_left_out(run: Run) -> None:
    report = run('from IPython.display import display\ndisplay({"text/plain": 3, "image/png": b"x"}, raw=True)')
    assert report["rich"] == []


def test_displays_are_bounded_in_number_and_size(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MAX_RICH_OUTPUTS", 3)
    monkeypatch.setattr(cells, "MAX_RICH_BYTES", 100)
    assert len(run("for k in range(9): display(k)")["rich"]) == 3
    assert run("display({'text/plain': 'x' * 101}, raw=True)")["rich"] == []


# --- Otter ---


def test_the_notebooks_own_checks_do_nothing(run: Run) -> None:
    report = run(
        """
        import otter
        from otter import Notebook
        grader = otter.Notebook("imdb.ipynb", tests_dir="tests")
        result = grader.check("q1")
        grader.check_all()
        grader.export(run_tests=True, pdf=False)
        """
    )
    assert (report["status"], report["message"]) == ("ok", "")


def test_the_released_notebooks_grader_does_nothing_either(run: Run) -> None:
    report = run(
        """
        import shared
        from shared.notebook import Notebook
        grader = Notebook("imdb")
        grader.check("q1")
        grader.check_all()
        grader.hint("q1")
        shared.progress()
        """
    )
    assert (report["status"], report["message"]) == ("ok", "")
