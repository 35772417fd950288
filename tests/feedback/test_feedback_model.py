"""What a student may read of a submission, and what not."""

from __future__ import annotations

from dataclasses import asdict, replace
from urllib.parse import parse_qs, urlsplit

import pytest
from helpers.feedback_results import COMPARED, CURVES, HIDDEN, LATE, PUBLIC, SECRET, WRONG, grade, model, submission
from helpers.graded_runs import BOSTON

from autograder.feedback.model import feedback_of
from autograder.results import CellReport, CheckResult, Override
from shared.student.comparison import Comparison, Curve, Display


def test_points_are_there_by_question() -> None:
    made = model(PUBLIC, WRONG, HIDDEN)
    assert [(one.name, one.title, one.points, one.max_points) for one in made.questions] == [
        ("q1", "One scale for all features", 2.0, 3.0),
        ("q2", "The network", 0.0, 3.0),
    ]
    assert (made.earned, made.max_score) == (2.0, 6.0)


def test_a_public_check_has_its_message_and_comparison() -> None:
    (question,) = model(replace(WRONG, comparison=COMPARED)).questions
    assert question.checks[0].lines == ("Expected 1, got 2.",)
    assert question.checks[0].comparison == COMPARED


def test_a_hidden_check_has_its_sentence_and_hint_alone() -> None:
    (question,) = model(replace(HIDDEN, comparison=COMPARED)).questions
    (check,) = question.checks
    assert (check.sentence, check.lines, check.comparison) == ("Nothing is changed.", ("A hint.",), None)


STATUSES = ("passed", "failed", "missing", "stub", "raised", "timeout", "crashed", "memory", "not_data", "too_large")


@pytest.mark.parametrize("status", ["graded", "timeout", "crashed", "memory", "invalid", "kit_error"])
@pytest.mark.parametrize("check_status", [*STATUSES, "kit_error", "not_run", "something new"])
def test_nothing_for_staff_is_in_it(status: str, check_status: str) -> None:
    checks = [replace(check, status=check_status) for check in (PUBLIC, WRONG, HIDDEN)]
    assert SECRET not in str(asdict(model(*checks, status=status)))


@pytest.mark.parametrize(
    ("level", "sentences", "lines"),
    [
        ("points", [], []),
        ("sentences", [WRONG.sentence], [()]),
        ("hints", [WRONG.sentence], [("Expected 1, got 2.",)]),
    ],
)
def test_grading_yml_decides_how_much_is_in_it(level: str, sentences: list[str], lines: list[object]) -> None:
    (question,) = model(replace(WRONG, curves=CURVES), level=level).questions
    assert [check.sentence for check in question.checks] == sentences
    assert [check.lines for check in question.checks] == lines
    assert (question.curves is not None) == (level == "hints")


def test_what_all_checks_of_a_question_have_in_common_is_said_once() -> None:
    stubs = [
        replace(check, question="q3", status="stub", message="f() is still to be written.")
        for check in (WRONG, HIDDEN)
    ]
    (question,) = model(*stubs).questions
    assert question.remark[0] == "f() is still to be written."
    assert [check.lines for check in question.checks] == [(), ()]


def test_a_persons_points_and_reason_count() -> None:
    (question,) = model(WRONG, overrides=(Override("q1", 0.5, "right idea", "ta"),)).questions
    assert (question.points, question.checked_points, question.decision) == (0.5, 0.0, "right idea")


def test_each_student_of_a_group_has_the_own_lateness() -> None:
    result = submission(PUBLIC)
    made = feedback_of(result, BOSTON, [grade(result, "Kim", LATE), grade(result, "Lee")])
    assert [(one.name, one.score, one.late) for one in made.students] == [
        ("Kim", 1.6, "2 days late: 20 % off"),
        ("Lee", 2.0, ""),
    ]
    assert (made.students[0].submitted, made.students[0].due) == ("2026-11-24 10:15 UTC", "2026-11-22 23:59 UTC")


def test_a_file_that_cannot_be_read_says_why_and_what_to_do() -> None:
    made = model(replace(WRONG, status="not_run", message="a.pdf is not a notebook."), status="invalid")
    assert made.notices[0].lines == ("a.pdf is not a notebook.",)
    assert "hand it in again" in made.notices[0].advice
    assert (made.earned, made.students[0].score, made.questions) == (None, None, ())


def test_a_fault_of_the_grader_is_no_verdict() -> None:
    made = model(PUBLIC, replace(WRONG, status="kit_error"), status="kit_error")
    assert made.notices[0].title == "The grader had a fault."
    assert made.earned is None
    assert made.questions[0].points is None


def test_cells_that_ended_badly_are_counted_from_one() -> None:
    cells = (CellReport(3, "crashed", "exit code 3"), CellReport(4, "raised", "NameError: x"), CellReport(5, "ok"))
    crashed, raised = model(PUBLIC, status="crashed", cells=cells).notices
    assert crashed.lines == ("Cell 4 (text cells are counted too): exit code 3",)
    assert raised.lines == ("Cell 5 (text cells are counted too): NameError: x",)


@pytest.mark.parametrize("status", ["timeout", "crashed", "memory"])
def test_questions_whose_calls_ended_badly_are_named(status: str) -> None:
    (notice,) = model(PUBLIC, replace(HIDDEN, status=status), status=status).notices
    assert notice.lines[0].startswith("In q2, a call of your function ")


def test_a_submission_without_any_graded_question_says_so() -> None:
    made = model()
    assert made.notices[0].title == "No question of this submission was graded."
    assert made.questions == ()


def test_the_mail_names_submission_and_question() -> None:
    made = model(PUBLIC, contact="ta@example.edu", name="kim & lee?")
    parts = urlsplit(made.questions[0].mail)
    assert (parts.scheme, parts.path) == ("mailto", "ta@example.edu")
    filled = parse_qs(parts.query)
    assert filled["subject"] == ["[boston q1] feedback for kim & lee?"]
    assert "Submission: kim & lee?\nAssignment: boston\nQuestion: q1\n" in filled["body"][0]


def test_without_a_contact_there_is_no_mail() -> None:
    made = model(PUBLIC)
    assert (made.mail, made.questions[0].mail) == ("", "")


def test_texts_of_a_megabyte_are_cut_off_with_a_note() -> None:
    long = "x" * 1_000_000
    side = Display("table", ((long,) * 1000,) * 200, note=long)
    check = CheckResult(
        "test_a",
        "q1",
        long,
        False,
        "failed",
        0,
        1,
        f"{long}\n" * 3,
        long,
        comparison=Comparison(long, side, side, long),
    )
    made = model(check, name=long, cells=(CellReport(1, "raised", long),))
    assert len(str(asdict(made))) < 200_000
    assert made.submission.endswith(" … (shortened)")


def test_control_characters_and_marks_of_direction_are_left_out() -> None:
    made = model(replace(WRONG, message="a\x00b\u202ec\u200fd\ufffe\x1b[31me"), name="\u2066k\x00im")
    assert made.questions[0].checks[0].lines == ("abcde",)
    assert made.submission == "kim"


def test_points_of_a_curve_that_are_no_numbers_are_left_out() -> None:
    curve = Curve("loss", (1.0, 2.0, 3.0), (1.0, float("nan"), float("inf")))
    side = Display("curves", curves=(curve,))
    (question,) = model(replace(WRONG, curves=Comparison("", side, side))).questions
    assert question.curves is not None
    assert question.curves.actual.curves == (Curve("loss", (1.0,), (1.0,)),)
