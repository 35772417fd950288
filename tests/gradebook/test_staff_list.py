"""The list of what staff may want to look at, and its line in the terminal."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from autograder.cli.options import GRADING
from autograder.config import load
from autograder.exports.feedback import feedback_lines
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.history import GradingRecord, current_result
from autograder.gradebook.output_files import write_result_json
from autograder.gradebook.staff_list import look_line, to_look_at
from autograder.gradescope.results import results_of
from autograder.intake.identity import Person
from autograder.lms.final_grade import FinalGrade
from autograder.results import CheckResult, StaffNote, SubmissionResult

OWN = StaffNote("edited_cell", "Given code was changed: `x = 1` instead of `x = 2`.", 7)
OF_ALL = StaffNote("edited_cell", "Given code was changed: `y = 1` instead of `y = 2`.", 9)


def result(name: str, *notes: StaffNote) -> SubmissionResult:
    return SubmissionResult(name, "imdb", "graded", (), 1.0, notes=notes)


def test_submissions_without_notes_are_not_listed() -> None:
    assert [one.submission for one in to_look_at([result("a"), result("b", OWN), result("c")])] == ["b"]


def test_a_note_that_most_of_a_class_have_is_left_out() -> None:
    class_ = [result(f"s{place}", OF_ALL) for place in range(9)] + [result("own", OWN, OF_ALL)]
    (listed,) = to_look_at(class_)
    assert (listed.submission, listed.notes) == ("own", (OWN,))


def test_a_small_class_has_no_most() -> None:
    assert len(to_look_at([result("a", OWN), result("b", OWN)])) == 2


def test_the_line_counts_submissions() -> None:
    others = [result(name) for name in "cdef"]
    assert look_line([result("a", OWN, OF_ALL), *others]).startswith("1 submission has something to look at")
    assert look_line([result("a", OWN), result("b", OF_ALL), *others]).startswith("2 submissions have something")
    assert look_line(others) == ""


def test_students_never_see_a_note() -> None:
    noted = replace(result("a", OWN), checks=(CheckResult("test_a", "q1", "A.", False, "failed", 0.0, 1.0),))
    grade = FinalGrade(Person(name="a"), "imdb", earned=0.0, after_penalty=0.0, max_score=1.0, result=noted)
    assignment = load(GRADING).assignments["imdb"]
    for shown in (str(feedback_lines(grade, assignment)), str(results_of(noted, assignment, {}))):
        assert "0" in shown
        assert "Given code" not in shown


def test_the_results_file_has_the_notes(tmp_path: Path) -> None:
    content = json.loads(write_result_json(result("a", OWN), tmp_path).read_text("utf-8"))
    assert content["notes"] == [{"kind": "edited_cell", "text": OWN.text, "cell": 7, "question": ""}]


def test_notes_on_a_question_stay_with_the_grading_of_it_that_counts() -> None:
    def grading(place: int, questions: str, *notes: StaffNote) -> GradingRecord:
        checks = tuple(
            CheckResult(f"test_{name}", name, "A.", False, "failed", 0.0, 1.0) for name in questions.split()
        )
        graded = SubmissionResult("a", "imdb", "graded", checks, 1.0, notes=notes)
        return GradingRecord(place, "hash", GradingKey("c", "g", "synthetic", 0, "process"), place == 1, graded)

    on_q1, on_q2 = (StaffNote("other_output", "Saved as passed.", 3, name) for name in ("q1", "q2"))
    first, second = grading(1, "q1 q2", OWN, on_q1, on_q2), grading(2, "q2", OWN)
    assert current_result([first, second]).notes == (OWN, on_q1)
