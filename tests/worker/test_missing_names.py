"""A missing function is reported with what became of the statement that defines it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from shared.student.in_process import InProcessStudent
from shared.student.protocol import StudentCodeError
from shared.worker.cells import CellRunner
from shared.worker.missing_names import cell_message, cell_name
from shared.worker.shell import LEFT_OUT

Run = Callable[..., dict[str, Any]]


def fault_of(runner: CellRunner, function: str) -> StudentCodeError:
    """Return the fault of a call."""
    with pytest.raises(StudentCodeError) as caught:
        InProcessStudent(runner.namespace, why_missing=runner.why_missing).call(function)
    return caught.value


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (
            "# my answer\nfrom math import pi\ndef f(x=SIZE): pass",
            "f() is not defined: line 3 of the cell `from math import pi`, which defines it, stopped:"
            " NameError: name 'SIZE' is not defined.",
        ),
        ("f = make()", "line 1 of the cell `f = make()`, which defines it, stopped: NameError"),
        ("x = 1\ndef f(): return (", "nothing of its cell `x = 1` runs, because of an error in line 2: SyntaxError"),
        ("def f(): pass\nf = 0.5", "f() is not a function: its value is now of type float, since line 2 of the cell"),
        ("def g(): pass", "f() is not defined. No cell defines it. Keep the name of the function."),
    ],
)
def test_the_reason_is_given(run: Run, runner: CellRunner, source: str, reason: str) -> None:
    run(source)
    fault = fault_of(runner, "f")
    assert fault.status == "missing"
    assert reason in str(fault)


def test_a_name_of_a_left_out_cell_is_explained_where_a_function_needs_it(run: Run, runner: CellRunner) -> None:
    run("(a, b) = load()\nWORDS = len(a)", LEFT_OUT)
    run("def f(): return WORDS")
    fault = fault_of(runner, "f")
    assert fault.status == "raised"
    assert "About WORDS: line 2 of the cell `(a, b) = load()` defines it, and it is in a cell that grading" in str(
        fault
    )
    assert str(fault).endswith("leaves out: there only definitions, imports and plain constants are made.")


def test_a_function_that_is_defined_later_is_not_missing(run: Run, runner: CellRunner) -> None:
    run("def f(x=SIZE): return 1")
    run("SIZE = 2\ndef f(x=SIZE): return x")
    assert InProcessStudent(runner.namespace, why_missing=runner.why_missing).call("f") == 2


def test_a_download_that_fails_is_named(run: Run) -> None:
    report = run("raise Exception('URL fetch failure on https://example.org/imdb.npz: None -- [Errno -3]')")
    assert report["message"].startswith("Nothing can be downloaded while grading: there is no network (")


def test_the_syntax_of_a_newer_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    error = SyntaxError("f-string: unmatched '('", ("cell", 1, 1, 'f"{d["a"]}"', 1, 2))
    monkeypatch.setattr(sys, "version_info", (3, 10, 0))
    assert cell_message(error).endswith(" (This may be code for Python 3.12; grading uses Python 3.10.)")
    assert "(This" not in cell_message(SyntaxError("invalid syntax", ("cell", 1, 1, "x = = 1", 1, 2)))
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    assert "(This" not in cell_message(error)


@pytest.mark.parametrize(
    ("source", "name"),
    [("\n# a\n%%time\nx = 1\ny", "`x = 1`"), ("# only", "`# only`"), ("", "``"), ("x" * 60, f"`{'x' * 50}…`")],
)
def test_a_cell_is_named_by_its_first_line(source: str, name: str) -> None:
    assert cell_name(source) == name
