"""The answers of an audit: read with care, mutated mechanically, and nothing in them that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder import config
from autograder.paths import ROOT
from autograder.quality.audit import corpus as audit_corpus
from autograder.quality.audit.corpus import Answer, CorpusError, Kind, hand_written
from autograder.quality.audit.mutants import change_between, equivalents_of, mutants_of
from autograder.quality.audit.reference_cells import Cell, questions_that_use, reference_cells
from autograder.quality.audit.sample import sample_of, training_questions

GRADING = config.load(ROOT / "grading.yml")
ASSIGNMENTS = sorted(GRADING.assignments)
BODY = "def split_validation(x, y, n_val=10000):\n    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]\n"
RIGHT = f"# %% slices: Slices.\n{BODY}"
FAILS = "# fails: test_first_samples_are_set_aside"
CELL = Cell("q1", "def double(x: int = 2) -> int:\n    y = x * 2\n    return y\n")


def corpus(folder: Path, text: str, kind: str = "right", question: str = "q6") -> Path:
    """A folder with one file of answers."""
    path = folder / question / f"{kind}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return folder


def test_each_cell_is_an_answer_with_name_note_and_line(tmp_path: Path) -> None:
    corpus(tmp_path, f"{RIGHT}\n\n# %% again: Slices: again.\n{BODY}")
    again, slices = hand_written(GRADING.assignments["imdb"], tmp_path)
    assert (again.name, again.note, again.source) == ("again", "Slices: again.", BODY)
    assert (slices.question, slices.kind, slices.name, slices.note) == ("q6", "right", "slices", "Slices.")
    assert [one.path for one in (slices, again)] == ["right.py:1", "right.py:6"]


def test_a_wrong_answer_names_the_checks_that_it_fails(tmp_path: Path) -> None:
    checks = list(GRADING.assignments["imdb"].questions["q6"].checks)[:2]
    lines = "".join(f"# fails: {check}\n" for check in checks)
    corpus(tmp_path, f"# %% shifted: Shifted.\n{lines}{BODY}", "wrong")
    (answer,) = hand_written(GRADING.assignments["imdb"], tmp_path)
    assert answer.fails == tuple(checks)
    assert answer.source == BODY


def test_a_folder_of_ones_own_may_hold_a_file_for_each_answer(tmp_path: Path) -> None:
    (tmp_path / "q6" / "wrong").mkdir(parents=True)
    (tmp_path / "q6" / "wrong" / "shifted.py").write_text(f"# Shifted.\n{BODY}")
    (answer,) = hand_written(GRADING.assignments["imdb"], tmp_path)
    assert (answer.kind, answer.name, answer.note, answer.fails) == ("wrong", "shifted", "Shifted.", ())


@pytest.mark.parametrize(
    ("kind", "text", "line", "problem"),
    [
        ("right", "# %% broken: Broken.\ndef split_validation(:", 6, "does not parse"),
        ("right", f"# %%\n{BODY}", 6, "this cell has no name"),
        ("right", f"# %% slices: The same name.\n{BODY}", 6, "another answer named slices"),
        ("right", f"# %% silent\n{BODY}", 6, "must say what is right or wrong"),
        ("right", "# %% other: Another function.\ndef split(): pass", 6, "defines none of split_validation"),
        ("right", f"# %% fails: It does.\n{FAILS}\n{BODY}", 6, "a right answer fails no check"),
        ("wrong", f"# %% a: A.\n# fails: test_of_nothing\n{BODY}", 6, "q6 has no check named test_of_nothing"),
        ("wrong", f"# %% a: A.\n# elsewhere: test_of_nothing\n{BODY}", 6, "no other question has a check named"),
    ],
)
def test_an_answer_that_can_judge_nothing_is_named_with_its_line(
    tmp_path: Path, kind: str, text: str, line: int, problem: str
) -> None:
    corpus(tmp_path, f"{RIGHT}\n\n{text}", kind)
    with pytest.raises(CorpusError, match=rf"{kind}\.py, line {line}: .*({problem})"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


def test_code_before_the_first_cell_is_named(tmp_path: Path) -> None:
    corpus(tmp_path, f"\n{BODY}\n{RIGHT}")
    with pytest.raises(CorpusError, match=r"right\.py, line 2: this cell has no name"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


def test_in_the_kits_own_corpus_each_wrong_answer_names_its_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus(tmp_path, f"# %% shifted: Shifted.\n{BODY}", "wrong")
    monkeypatch.setattr(audit_corpus, "folder_of", lambda _assignment: tmp_path)
    with pytest.raises(CorpusError, match=r"wrong\.py, line 1: it does not say which checks it fails"):
        hand_written(GRADING.assignments["imdb"])


def test_a_folder_that_names_no_question_is_named(tmp_path: Path) -> None:
    corpus(tmp_path, RIGHT)
    (tmp_path / "q77").mkdir()
    with pytest.raises(CorpusError, match="q77"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


def test_an_empty_corpus_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="has no answers"):
        hand_written(GRADING.assignments["imdb"], tmp_path)


def test_questions_that_call_anothers_function_are_known() -> None:
    cells = reference_cells("imdb")
    assert questions_that_use("q4", GRADING.assignments["imdb"], cells) == ("q10", "q12")
    assert questions_that_use("q10", GRADING.assignments["imdb"], cells) == ()


def test_a_sample_has_each_check_and_nothing_slow_without_need() -> None:
    def answer(kind: Kind, name: str, *fails: str, slow: bool = False) -> Answer:
        return Answer("q1", kind, name, "x", "x", fails=fails, slow=slow)

    wrong = [
        answer("wrong", "both", "test_a", "test_b"),
        answer("wrong", "long", "test_a", slow=True),
        answer("wrong", "one", "test_a"),
        answer("wrong", "needed", "test_c", slow=True),
    ]
    right = [answer("right", f"r{number}") for number in range(9)]
    chosen = sample_of([*right, *wrong])
    assert {one.name for one in chosen} == {"both", "one", "needed"}
    assert chosen == sample_of([*right, *wrong, answer("mutant", "x")])


def test_in_a_question_that_trains_fewer_answers_have_all_checks() -> None:
    one = [Answer("q1", "wrong", name, "x", "x", fails=(name,)) for name in ("a", "b", "c")]
    several = Answer("q1", "wrong", "abc", "x", "x", fails=("a", "b", "c"))
    assert sample_of([*one, several], {"q1"}) == [several]
    assert sample_of([*one, several]) == one


def test_questions_that_train_are_those_whose_reference_makes_a_model() -> None:
    assert training_questions(reference_cells("boston")) == {"q2", "q3", "q4", "q8", "q9", "q10"}


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
