"""What staff are asked to look at: changed given code and outputs of other code; nothing that honest work does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.notebook_cells import released_code
from autograder.grading.staff_notes import MOST_NOTES, staff_notes
from autograder.intake.notebooks import parse_notebook
from autograder.paths import ROOT
from autograder.results import CheckResult, StaffNote

RELEASED = json.loads((ROOT / "assignments" / "imdb" / "imdb.ipynb").read_text("utf-8"))
N_VAL = "n_val = int(0.4 * len(x_train))"


def cells() -> list[dict[str, Any]]:
    return [{**cell, "source": "".join(cell["source"])} for cell in RELEASED["cells"]]


def check(question: str, status: str, hidden: bool = False) -> CheckResult:
    return CheckResult(f"test_of_{question}", question, "A sentence.", hidden, status, 0.0, 1.0)


def notes(changed: list[dict[str, Any]], *checks: CheckResult) -> tuple[StaffNote, ...]:
    data = json.dumps({**RELEASED, "cells": changed}).encode()
    return staff_notes(parse_notebook(data, "kim.ipynb"), "imdb", checks)


def edited(old: str, new: str, *, ids: bool = True) -> tuple[StaffNote, ...]:
    changed = [{**cell, "source": cell["source"].replace(old, new)} for cell in cells()]
    assert changed != cells()
    return notes(changed if ids else [{**cell, "id": f"new-{place}"} for place, cell in enumerate(changed)])


def with_output(question: str, text: str) -> list[dict[str, Any]]:
    output = {"output_type": "execute_result", "data": {"text/plain": [text]}, "metadata": {}, "execution_count": 1}
    return [
        {**cell, "outputs": [output]} if cell["source"] == f'grader.check("{question}")' else cell for cell in cells()
    ]


@pytest.mark.parametrize("ids", [True, False], ids=["with ids", "without ids"])
def test_a_changed_given_line_is_noted_with_both_versions(ids: bool) -> None:
    (note,) = edited(N_VAL, "n_val = int(0.1 * len(x_train))", ids=ids)
    assert note.kind == "edited_cell"
    assert "`n_val = int(0.1 * len(x_train))` instead of `n_val = int(0.4 * len(x_train))`" in note.text
    assert N_VAL in cells()[note.cell]["source"]


def test_a_line_that_is_taken_out_of_a_given_cell_is_noted() -> None:
    (note,) = edited(f"{N_VAL}\n", "")
    assert "`n_val = int(0.4 * len(x_train))` was removed" in note.text


def test_another_value_for_a_given_variable_is_noted() -> None:
    (note,) = edited(N_VAL, f"x_train = x_train[:100]\n{N_VAL}")
    assert "`x_train = x_train[:100]` was added" in note.text


def test_a_notebook_as_it_was_released_has_no_notes() -> None:
    assert notes(cells(), check("q1", "stub")) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (N_VAL, "n_val   =  int( 0.4 *\n    len(x_train) )  # my remark"),
        ('print("label: ", train_labels[0])', "print('label: ', train_labels[0],);"),
        ("import keras\n", "import keras\nimport pandas as pd\n"),
        ("import keras\n", "import keras\n%matplotlib inline\nkeras.utils.set_random_seed(1)\n"),
        ("import keras\n", "import keras\nplt.rcParams['figure.dpi'] = 120\n"),
        ('# os.environ["KIT_DATA"] = "real"', 'os.environ["KIT_DATA"] = "synthetic"'),
        (N_VAL, f"{N_VAL}\nprint(n_val)\nmine = 3"),
        ('grader.check("q1")', '# grader.check("q1")'),
        ("grader.export(pdf=False, ignore_log=True)", "grader.export()"),
    ],
)
def test_what_honest_students_do_to_given_cells_is_not_noted(old: str, new: str) -> None:
    assert edited(old, new) == ()


def test_another_order_and_deleted_and_split_cells_are_not_noted() -> None:
    split = [
        {**cell, "id": f"{cell['id']}-{place}", "source": line}
        for cell in cells()
        if cell["cell_type"] == "code" and "def " not in cell["source"] and "{" not in cell["source"]
        for place, line in enumerate(cell["source"].splitlines())
        if not line.startswith(("for ", " ", "if "))
    ]
    assert notes(split) == ()
    assert notes(cells()[::-1]) == ()
    assert notes(cells()[20:]) == ()


@pytest.mark.parametrize(
    "text", ["q2 results: All test cases passed!", "2 of 2 public checks passed. More checks run"]
)
def test_a_saved_pass_of_a_question_that_fails_is_noted(text: str) -> None:
    (note,) = notes(with_output("q2", text), check("q2", "failed"))
    assert note.kind == "other_output"
    assert "test_of_q2 fails" in note.text
    assert cells()[note.cell]["source"] == 'grader.check("q2")'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("q2 results: All test cases passed!", check("q2", "passed")),
        ("q2 results: All test cases passed!", check("q2", "failed", hidden=True)),
        ("q2 results: All test cases passed!", check("q2", "timeout")),
        ("q2 results: All test cases passed!", check("q3", "failed")),
        ("1 of 2 public checks passed.", check("q2", "failed")),
        ("", check("q2", "failed")),
    ],
)
def test_an_output_that_grading_does_not_contradict_is_not_noted(text: str, found: CheckResult) -> None:
    assert notes(with_output("q2", text), found) == ()


def test_an_assignment_without_its_released_notebook_has_no_edited_cells() -> None:
    assert released_code("no_such_assignment").cells == ()


def test_hostile_code_makes_few_short_notes_of_one_line() -> None:
    hostile = [{**cell, "source": cell["source"].replace(N_VAL, f"{N_VAL} + 0x{'1' * 50_000}")} for cell in cells()]
    hostile += [
        {"cell_type": "code", "source": f"{N_VAL[:-3]}{place})\x00\u202e", "metadata": {}} for place in range(900)
    ]
    hostile += [{"cell_type": "code", "source": "(" * 5_000, "metadata": {}}]
    found = notes(hostile)
    assert 1 <= len(found) <= MOST_NOTES
    assert all(len(note.text) < 500 and "\u202e" not in note.text and "\n" not in note.text for note in found)


def test_the_classes_of_samples_have_no_false_notes() -> None:
    for path in sorted(Path(ROOT / "tests" / "samples" / "class").rglob("imdb*.ipynb")):
        notebook = parse_notebook(path.read_bytes(), path.name)
        assert staff_notes(notebook, "imdb", ()) == (), path.name
