"""The answers of an audit: read with care, mutated mechanically, and nothing in them that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder import config
from autograder.audit.corpus import Cell, CorpusError, hand_written, reference_cells
from autograder.audit.mutants import change_between, equivalents_of, mutants_of

ROOT = Path(__file__).resolve().parent.parent
GRADING = config.load(ROOT / "grading.yml")
ASSIGNMENTS = sorted(GRADING.assignments)
RIGHT = "# Slices.\ndef split_validation(x, y, n_val=10000):\n    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]\n"
CELL = Cell("q1", "def double(x: int = 2) -> int:\n    y = x * 2\n    return y\n")


def corpus(folder: Path, **files: str) -> Path:
    """A folder of answers; the files go to q6/right."""
    (folder / "q6" / "right").mkdir(parents=True)
    for name, text in files.items():
        (folder / "q6" / "right" / f"{name}.py").write_text(text)
    return folder


def test_an_answer_says_what_it_is_in_its_first_line(tmp_path: Path) -> None:
    (answer,) = hand_written(GRADING.assignments["imdb"], corpus(tmp_path, slices=RIGHT))
    assert (answer.question, answer.kind, answer.name, answer.note) == ("q6", "right", "slices", "Slices.")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("# Broken.\ndef split_validation(:", "does not parse"),
        ("def split_validation(): pass", "first line"),
        ("#\ndef split_validation(): pass", "first line"),
        ("# Another function.\ndef split(): pass", "defines none of split_validation"),
    ],
)
def test_a_file_that_can_judge_nothing_is_named(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(CorpusError, match=rf"bad\.py: .*{problem}"):
        hand_written(GRADING.assignments["imdb"], corpus(tmp_path, good=RIGHT, bad=text))


def test_a_folder_that_names_no_question_is_named(tmp_path: Path) -> None:
    corpus(tmp_path, slices=RIGHT)
    (tmp_path / "q77").mkdir()
    with pytest.raises(CorpusError, match="q77"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


def test_an_empty_corpus_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="has no answers"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_question_has_a_cell_of_the_reference(assignment: str) -> None:
    questions = [cell.question for cell in reference_cells(assignment) if cell.question]
    assert set(questions) == set(GRADING.assignments[assignment].questions)


def test_mutants_differ_from_the_reference_in_one_place_and_by_name() -> None:
    mutants = mutants_of([CELL, Cell(None, "z = 1 + 1\n")])
    assert {mutant.question for mutant in mutants} == {"q1"}
    assert len({mutant.name for mutant in mutants}) == len({mutant.source for mutant in mutants}) == len(mutants) > 3
    assert "y = x * 2 ⇒ y = x / 2" in {mutant.name for mutant in mutants}
    assert CELL.source not in {mutant.source for mutant in mutants}


def test_a_change_is_named_by_its_lines() -> None:
    assert change_between("a\n  b\nc", "a\n  d\nc") == "b ⇒ d"


def test_equivalent_mutants_are_listed_with_the_reason(tmp_path: Path) -> None:
    mutants = mutants_of([CELL])
    (tmp_path / "equivalent.yml").write_text(
        "q1:\n- change: 'y = x * 2 ⇒ y = x / 2'\n  why: for the example\n", encoding="utf-8"
    )
    assert equivalents_of("imdb", mutants, tmp_path) == {("q1", "y = x * 2 ⇒ y = x / 2"): "for the example"}


@pytest.mark.parametrize(
    ("entry", "problem"),
    [("{change: gone, why: x}", "has no mutant 'gone'"), ("{change: gone}", "`change` and `why`"), ("x", "`why`")],
)
def test_an_equivalent_that_is_none_is_named(tmp_path: Path, entry: str, problem: str) -> None:
    (tmp_path / "equivalent.yml").write_text(f"q1:\n- {entry}\n")
    with pytest.raises(CorpusError, match=problem):
        equivalents_of("imdb", mutants_of([CELL]), tmp_path)
