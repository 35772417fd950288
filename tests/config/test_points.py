"""Questions are left out, and points scaled to 100, with one line of `grading.yml` each."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.config import AssignmentConfig, ConfigError, load, match_checks

THREE_QUESTIONS = """\
version: 1
assignments:
  imdb:
    title: "Classifying movie reviews"
    questions:
      q1:
        title: decode_review
        functions: [decode_review]
        checks: {test_words: 10, test_marks: 30}
      q2:
        title: best_epoch
        functions: [best_epoch]
        checks: {test_lowest: 30}
      q3:
        title: plots
        functions: [plot_loss, plot_accuracy]
        checks: {test_dots: 30}
"""
ALL_CHECKS = ("test_words", "test_marks", "test_lowest", "test_dots")


def loaded(folder: Path, text: str) -> AssignmentConfig:
    path = folder / "grading.yml"
    path.write_text(text, encoding="utf-8")
    return load(path).assignments["imdb"]


def leaving_out(questions: str) -> str:
    return THREE_QUESTIONS.replace("    questions:", f"    leave_out: {questions}\n    questions:")


def problem(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        loaded(folder, text)
    return str(caught.value)


def test_points_that_add_up_to_100_stay_as_written(tmp_path: Path) -> None:
    assignment = loaded(tmp_path, THREE_QUESTIONS)
    assert assignment.checks == {"test_words": 10, "test_marks": 30, "test_lowest": 30, "test_dots": 30}
    assert assignment.scaling == ""


def test_a_question_that_is_left_out_is_not_asked_and_the_others_keep_their_proportions(tmp_path: Path) -> None:
    assignment = loaded(tmp_path, leaving_out("[q3]"))
    assert list(assignment.questions) == ["q1", "q2"]
    assert assignment.checks == pytest.approx({"test_words": 100 / 7, "test_marks": 300 / 7, "test_lowest": 300 / 7})
    assert sum(assignment.checks.values()) == pytest.approx(100, abs=1e-9)
    assert assignment.functions == ["decode_review", "best_epoch"]
    assert list(assignment.left_out) == ["q3"]


def test_what_was_scaled_is_said_in_one_line(tmp_path: Path) -> None:
    expected = "imdb: q2, q3 left out; points add up to 40 and are scaled to 100"
    assert loaded(tmp_path, leaving_out("[q3, q2]")).scaling == expected


def test_a_question_gets_other_points_and_its_checks_keep_their_proportions(tmp_path: Path) -> None:
    text = THREE_QUESTIONS.replace("title: decode_review", "title: decode_review\n        points: 20")
    text = text.replace("title: plots", "title: plots\n        points: 50")
    assignment = loaded(tmp_path, text)
    assert assignment.checks == {"test_words": 5, "test_marks": 15, "test_lowest": 30, "test_dots": 50}
    assert assignment.scaling == ""


def test_other_points_are_scaled_and_that_is_said(tmp_path: Path) -> None:
    assignment = loaded(tmp_path, THREE_QUESTIONS.replace("test_dots: 30", "test_dots: 130"))
    assert assignment.checks == {"test_words": 5, "test_marks": 15, "test_lowest": 15, "test_dots": 65}
    assert assignment.scaling == "imdb: points add up to 200 and are scaled to 100"


def test_a_left_out_questions_checks_still_need_entries_and_functions(tmp_path: Path) -> None:
    assignment = loaded(tmp_path, leaving_out("[q3]"))
    match_checks(assignment, ALL_CHECKS, [])
    with pytest.raises(ConfigError, match='there is no check "test_dots" in imdb'):
        match_checks(assignment, ALL_CHECKS[:-1], [])


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        ("[q4]", "line 5: imdb leaves out q4, but it has no such question. It has q1, q2, q3."),
        ("[q77]", "line 5: imdb leaves out q77, but it has no such question."),
        ("[q1, q1]", "line 5: imdb leaves out q1 twice. Name it once."),
        ("[q1, q2, q3]", "line 5: imdb leaves out all of its questions. Keep one at least."),
        ("[first]", 'line 5: "first" is not a valid name here.'),
        ("q1", "line 5: imdb.leave_out must be a list, not text (q1)."),
    ],
)
def test_a_wrong_leave_out_is_an_error_with_its_line(tmp_path: Path, questions: str, expected: str) -> None:
    assert expected in problem(tmp_path, leaving_out(questions))


def test_points_of_a_question_whose_checks_are_worth_nothing_are_an_error(tmp_path: Path) -> None:
    text = THREE_QUESTIONS.replace("test_dots: 30", "test_dots: 0")
    text = text.replace("title: plots", "title: plots\n        points: 50")
    assert "line 16: imdb.q3 is worth 50 points, but each of its checks is worth 0." in problem(tmp_path, text)


def test_an_assignment_that_is_worth_nothing_is_an_error(tmp_path: Path) -> None:
    text = THREE_QUESTIONS.replace("test_lowest: 30", "test_lowest: 0")
    text = text.replace("    questions:", "    leave_out: [q1, q3]\n    questions:")
    assert "line 3: all questions of imdb that count are worth 0 points." in problem(tmp_path, text)
