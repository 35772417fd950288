"""Code that uses internals of the student process is named to staff, with the cell and the line."""

from __future__ import annotations

import time

import pytest

from autograder.grading.process_internals import cells_with_internals
from autograder.intake.notebooks import Cell, Notebook
from autograder.results import StaffNote


def found(*sources: str) -> list[StaffNote]:
    cells = tuple(Cell(place, source, (), "code", f"cell-{place}") for place, source in enumerate(sources))
    return list(cells_with_internals(Notebook("kim.ipynb", cells, {})))


def test_a_module_next_to_the_notebook_is_looked_at_as_a_cell() -> None:
    cells = (Cell(0, "from h import f", (), "code"),)
    (note,) = cells_with_internals(Notebook("kim.ipynb", cells, {}, files={"h.py": "x = 1\nimport gc"}))
    assert note.text.startswith("The module h.py: line 2 uses `gc`")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import gc; gc.collect()", "gc"),
        ("import sys\nprint(sys.modules)", "sys.modules"),
        ("from sys import modules", "sys.modules"),
        ("import shared.student.to_plain as plain", "shared.student.to_plain"),
        ("from shared.worker import main", "shared.worker"),
        ("from shared import student", "shared.student"),
        ("import shared\nshared.student.wire", "shared.student"),
        ("import importlib\nimportlib.import_module('shared.student.wire')", "shared.student.wire"),
        ("__import__('ctypes')", "ctypes"),
        ("import sys\nsys._getframe(1).f_back", "sys._getframe"),
        ("import sys\ngetattr(sys, '_getframe')(0)", "_getframe"),
        ("%matplotlib inline\nopen('/proc/self/mem', 'rb')", "/proc/self/mem"),
        ("import os\nos.write(5, b'')", "os.write"),
        ("def f():\n    return f.__globals__", "__globals__"),
    ],
)
def test_internals_are_named_with_cell_and_line(source: str, name: str) -> None:
    note, *_ = found("x = 1", source)
    line = next(place for place, text in enumerate(source.splitlines(), 1) if name.rpartition(".")[2] in text)
    assert (note.kind, note.cell) == ("process_internals", 1)
    assert note.text.startswith("Cell 2 (cell-1): ")
    assert f"line {line} uses `{name}`" in note.text


@pytest.mark.parametrize(
    "source",
    [
        "import shared\nshared.progress()\nfrom shared.notebook import Notebook",
        "from shared.datasets import imdb\nimport shared.datasets",
        "import os, sys\nos.environ['KIT_DATA'] = 'real'\nprint(sys.version)",
        "file.read(); file.write('x'); layer.modules; text = 'gc and sys.modules'",
        "# import gc",
        "import gc as",
    ],
)
def test_usual_code_has_no_notes(source: str) -> None:
    assert found(source) == []


def test_a_cell_with_many_uses_has_one_short_note() -> None:
    (note,) = found("\n".join(f"import gc, ctypes, inspect  # {place}" for place in range(500)))
    assert "1497 more there" in note.text
    assert len(note.text) < 250


def test_long_and_deep_code_takes_little_time() -> None:
    began = time.monotonic()
    found(*["x = [" + "0," * 40_000 + "]"] * 20, "-" * 50_000 + "1", "a" + ".b" * 50_000)
    assert time.monotonic() - began < 5.0
