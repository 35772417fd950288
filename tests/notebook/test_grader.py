"""The notebook's grader: Otter's, with results that show no plumbing."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import otter
import pytest

import shared
from autograder.otter.test_files import PublicCheck, write_test_files
from shared.notebook import Notebook, session
from shared.notebook.results import AllResults, Hints, Notice, Progress, QuestionResult

CHECKS = [
    PublicCheck("q1", "test_ranks_are_offset_by_three", "Ranks are offset.", 2),
    PublicCheck("q2", "test_each_word_sets_its_column", "Each word sets its column.", 2),
    PublicCheck("q2", "test_repeated_words_count_once", "A word counts once.", 2),
    PublicCheck("q10", "test_there_is_no_such_check", "It can't be judged.", 1),
]


def vectorize_sequences(sequences: list[list[int]], dimension: int = 10000) -> Any:
    """Counts words."""
    rows = np.zeros((len(sequences), dimension))
    for row, sequence in zip(rows, sequences, strict=True):
        for word in sequence:
            row[word] += 1
    return rows


def decode_review(sequence: list[int], word_index: dict[str, int]) -> str:
    """Right."""
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


@pytest.fixture
def grader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notebook]:
    """A grader in the folder of an assignment."""
    write_test_files(tmp_path / "tests", "imdb", CHECKS)
    monkeypatch.chdir(tmp_path)
    yield Notebook("imdb")
    session.start(())


def test_a_right_answer(grader: Notebook) -> None:
    result = grader.check("q1", globals())
    assert isinstance(result, QuestionResult)
    assert repr(result) == "✓ q1: 1 of 1 public checks passed. More checks run after you hand in."


def test_a_wrong_answer_shows_no_plumbing(grader: Notebook) -> None:
    result = grader.check("q2")
    expected = "✗ q2: 1 of 2 public checks passed.\n\n✗ A word counts once.\n  vectorize_sequences([["
    assert repr(result).startswith(expected)
    assert not {"run_check", "Error at line", "CheckFailed", "Traceback"} & set(repr(result).split())


def test_a_check_that_stops_is_not_the_students_fault(grader: Notebook) -> None:
    assert "The check itself stopped, which is not your fault." in repr(grader.check("q10"))


def test_all_questions(grader: Notebook) -> None:
    results = grader.check_all()
    assert isinstance(results, AllResults)
    assert [(one.question, one.state) for one in results.results] == [
        ("q1", "done"),
        ("q2", "failing"),
        ("q10", "failing"),
    ]


def test_a_question_that_there_is_not(grader: Notebook) -> None:
    notice = grader.check("q3")
    assert isinstance(notice, Notice)
    assert notice.verdict == "There is no question 'q3'. The questions are: q1, q2, q10."


def test_a_folder_without_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for shown in (Notebook("imdb").check("q1"), Notebook("imdb").check_all()):
        assert "Open the notebook in the unpacked folder of the assignment." in repr(shown)


def test_otters_log_is_written(grader: Notebook) -> None:
    grader.check("q2")
    grader.check_all()
    from otter.check.logs import EventType, Log  # noqa: PLC0415 - Otter's own reader, beside what it reads

    entries = Log.from_file(".OTTER_LOG").entries
    checks = [entry for entry in entries if entry.event_type is EventType.CHECK]
    assert [entry.question for entry in checks] == ["q2", "q1", "q2", "q10"]
    assert {EventType.INIT, EventType.BEGIN_CHECK_ALL, EventType.END_CHECK_ALL} <= {one.event_type for one in entries}


def test_the_export_is_otters(grader: Notebook) -> None:
    Path("imdb.ipynb").write_text('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}', "utf-8")
    grader.export(pdf=False, ignore_log=True, display_link=False)
    (submission,) = Path().glob("imdb_*.zip")
    with zipfile.ZipFile(submission) as archive:
        assert "imdb.ipynb" in archive.namelist()


def test_otter_can_grade_a_notebook_that_uses_it(grader: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    from otter.execute import Checker  # noqa: PLC0415 - as above

    monkeypatch.setattr(otter.Notebook, "_grading_mode", False)
    monkeypatch.setattr(otter.Notebook, "_tests_dir_override", None)
    otter.Notebook.init_grading_mode(str(Path("tests").absolute()))
    try:
        graded = Notebook("imdb")
        graded.check("q2")
        assert graded.check_all() is None
        assert [file.score for file in Checker.get_results()] == [2]
    finally:
        Checker.disable_tracking()
        Checker.clear_results()


def test_hints_come_one_by_one(grader: Notebook) -> None:
    first, second = grader.hint("q2"), grader.hint("q2")
    assert isinstance(first, Hints)
    assert isinstance(second, Hints)
    assert second.shown[:1] == first.shown
    assert len(second.shown) == 2
    for _ in range(5):
        last = grader.hint("q2")
    assert repr(last).endswith("There are no more hints for this question.")
    assert "There is no hint for 'q77'." in repr(grader.hint("q77"))


def test_progress_goes_by_the_checks_of_this_session(grader: Notebook) -> None:
    grader.check("q1", globals())
    grader.check("q2", {})
    progress = shared.progress()
    assert isinstance(progress, Progress)
    assert progress.verdict == "1 of 3 questions done, 1 not started, 1 not checked."
    assert progress.next_step == 'Go on with q2. grader.hint("q2") gives a hint.'
    grader.check("q2")
    assert "✗ q2   failing: 1 of 2 checks passed" in repr(shared.progress())


def test_progress_without_a_grader() -> None:
    session.start(())
    assert "No grader was started." in repr(shared.progress())


def test_a_package_that_grading_does_not_have_is_named_once(
    grader: Notebook, capsys: pytest.CaptureFixture[str]
) -> None:
    import hypothesis  # noqa: PLC0415  # stands for a package that only the student's machine has

    for _ in range(2):
        grader.check("q1", {**globals(), "tool": hypothesis})
    assert capsys.readouterr().out.count("hypothesis is not installed where submissions are graded; these are:") == 1
