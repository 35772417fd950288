"""`autograder similar` on folders of submissions and of grades, good and bad."""

from __future__ import annotations

import json
import random
from pathlib import Path

import nbformat
import pytest
from helpers.made_up_class import independent, released, renamed_copy
from typer.testing import CliRunner

from autograder.cli import app, options
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.store import open_gradebook
from autograder.intake.notebooks import Notebook
from autograder.results import CheckResult, SubmissionResult


@pytest.fixture(autouse=True)
def _wide_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(options.console, "width", 120)
    monkeypatch.chdir(tmp_path)


def similar(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app.app, ["similar", *map(str, arguments)])
    return result.exit_code, result.output


def save(folder: Path, **notebooks: Notebook) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, notebook in notebooks.items():
        (folder / f"{name}.ipynb").write_text(json.dumps(notebook.raw), "utf-8")
    return folder


@pytest.fixture(scope="module")
def class_() -> dict[str, Notebook]:
    chance = random.Random(8)
    made = {f"student{place}": independent("imdb", chance, wrong=1.0) for place in range(6)}
    return {**made, "copy": renamed_copy(made["student3"], chance, frozenset({"np", "keras", "layers", "plt"}))}


def test_a_copy_is_listed_with_a_page(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    code, text = similar(save(tmp_path / "handed-in", **class_))
    assert code == 0
    assert "1 pair is above the line of 80" in text
    assert "copy" in text
    assert "never a verdict" in text
    page = (tmp_path / "similar.html").read_text("utf-8")
    assert '<h3 id="imdb-1">' in page
    assert "Equal answers are expected" in page


def test_a_copy_in_a_module_next_to_the_notebook_is_listed(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    folder = tmp_path / "handed-in"
    for name, notebook in class_.items():
        save(folder / name, imdb=notebook)
    own = folder / "copy"
    copy = class_["copy"]
    elsewhere = [cell for cell in copy.code_cells if cell.index >= 12]
    (own / "h.py").write_text("\n".join(cell.source for cell in elsewhere), "utf-8")
    raw = {**copy.raw, "cells": [*copy.raw["cells"][:12], nbformat.v4.new_code_cell("from h import *")]}
    (own / "imdb.ipynb").write_text(json.dumps(raw), "utf-8")
    text = similar(folder, "--json")[1]
    (found,) = json.loads(text)["assignments"]
    match = found["matches"][0]
    assert {match["first"], match["second"]} == {"copy", "student3"}


def test_json_is_all_that_is_printed(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    code, text = similar(save(tmp_path / "handed-in", **class_), "--json")
    (found,) = json.loads(text)["assignments"]
    (match,) = found["matches"]
    assert code == 0
    assert {match["first"], match["second"]} == {"copy", "student3"}
    assert match["passages"][0]["first"][0]["lines"][0].keys() == {"number", "text"}
    assert not (tmp_path / "similar.html").exists()


def test_folders_of_grades_are_read_from_their_gradebook(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    out = tmp_path / "grades"
    save(out / "notebooks", **class_)
    failed = CheckResult("test_x", "q1", "A.", True, "failed", 0.0, 1.0, detail="expected 1, got 2")
    with open_gradebook(out, "imdb") as book:
        names = [*class_, "lost"]
        run = book.begin_run("imdb", names, ["q1"], GradingKey("c", "g", "synthetic", 0, "process"))
        for name in names:
            book.add(run, SubmissionResult(name, "imdb", "graded", (failed,), 1.0), name, complete=True)
    code, text = similar(out)
    assert code == 0
    assert "7 notebooks compared. 1 pair is above" in text
    assert "Not compared: lost: lost.ipynb is not in the notebooks folder" in text
    assert (out / "similar.html").exists()


def test_blank_broken_and_foreign_files_are_named_and_not_compared(
    tmp_path: Path, class_: dict[str, Notebook]
) -> None:
    folder = save(tmp_path / "handed-in", a=class_["student1"], blank=released("imdb"), blank2=released("imdb"))
    (folder / "cut.ipynb").write_text("{", "utf-8")
    (folder / "huge.ipynb").write_bytes(b" " * (60 * 1024 * 1024))
    code, text = similar(folder)
    assert code == 0
    assert "1 notebook compared. There is nothing to compare it with." in text
    assert "Only given or known code, so not compared: blank, blank2." in text
    assert "Not compared: cut: " in text
    assert "Not compared: huge: " in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing"], "does not exist"),
        (["empty"], "has no submissions"),
        (["empty", "--assignment", "mnist"], 'There is no assignment "mnist" in grading.yml'),
    ],
)
def test_a_wrong_call_says_what_is_wrong(tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "empty").mkdir()
    code, text = similar(*arguments)
    assert code == options.USAGE_ERROR
    assert message in text


def test_a_page_that_cannot_be_written_is_an_error(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    folder = save(tmp_path / "handed-in", a=class_["student1"], b=class_["student2"])
    code, text = similar(folder, "--out", folder / "a.ipynb" / "similar.html")
    assert code == options.USAGE_ERROR
    assert "similar.html can't be written (" in text
    assert "--out" in text


def test_two_folders_are_one_class(tmp_path: Path, class_: dict[str, Notebook]) -> None:
    this = save(tmp_path / "this", kim=class_["copy"], lee=class_["student1"])
    last = save(tmp_path / "last", kim=class_["student3"])
    code, text = similar(this, last, "--json")
    assert code == 0
    (match,) = json.loads(text)["assignments"][0]["matches"]
    assert match["first"] != match["second"]
