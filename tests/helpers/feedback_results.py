"""Results as feedback is made from them: one submission with whatever a test needs."""

from __future__ import annotations

from datetime import datetime, timezone

from autograder.config.lateness import Lateness
from autograder.feedback.model import FeedbackModel, feedback_of
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.lms.final_grade import FinalGrade
from autograder.results import CellReport, CheckResult, Override, SubmissionResult
from helpers.graded_runs import BOSTON
from shared.student.comparison import Comparison, Curve, Display, text_display

SECRET = "hidden input 4711"
PUBLIC = CheckResult("test_a", "q1", "Each feature has mean 0.", False, "passed", 2.0, 2.0)
WRONG = CheckResult(
    "test_b", "q1", "The test set is scaled.", False, "failed", 0.0, 1.0, "Expected 1, got 2.", SECRET
)
HIDDEN = CheckResult("test_c", "q2", "Nothing is changed.", True, "failed", 0.0, 3.0, "A hint.", SECRET)
COMPARED = Comparison("normalize()", text_display("1.0"), text_display("2.0"), "Use the training mean.")
TABLES = Comparison(
    "vectorize_sequences()",
    Display("table", (("1", "0"), ("0", "1"))),
    Display("table", (("1", "0"), ("1", "1")), ((1, 0),), "rows 1 to 2 of 8"),
)
LAYERS = Comparison(
    "build_model()",
    Display("list", (("Dense", "64"), ("Dense", "1"))),
    Display("list", (("Dense", "64"), ("Dense", "46")), ((1, 1),)),
)
CURVES = Comparison(
    "train() on a small example",
    Display("curves", curves=(Curve("loss", (1.0, 2.0, 3.0), (3.0, 2.0, 1.0)),)),
    Display("curves", curves=(Curve("loss", (1.0, 2.0, 3.0), (3.0, 2.5, 2.0)),)),
)
LATE = Lateness("late", datetime(2026, 11, 22, 23, 59, tzinfo=timezone.utc), 2, 20.0)


def submission(
    *checks: CheckResult,
    status: str = "graded",
    name: str = "kim",
    cells: tuple[CellReport, ...] = (),
    overrides: tuple[Override, ...] = (),
) -> SubmissionResult:
    """A result with these checks; its message is for staff."""
    return SubmissionResult(name, "boston", status, checks, 1.0, f"for staff: {SECRET}", "", "", cells, overrides)


def grade(result: SubmissionResult, name: str = "Kim", late: Lateness | None = None) -> FinalGrade:
    """The grade of one of its students."""
    late = late or Lateness()
    when = datetime(2026, 11, 24, 10, 15, tzinfo=timezone.utc)
    origin, score = Provenance("", (Person(name=name),), when), result.score
    return FinalGrade(
        Person(name=name),
        "boston",
        result.submission,
        result.status,
        score,
        late.apply_to(score),
        result.max_score,
        late,
        origin=origin,
        result=result,
    )


def model(*checks: CheckResult, level: str = "hints", contact: str | None = None, **more: object) -> FeedbackModel:
    """What the student may read of these checks; for the rest see `submission`."""
    assignment = BOSTON.model_copy(update={"feedback": level, "contact": contact})
    return feedback_of(submission(*checks, **more), assignment)  # type: ignore[arg-type]
