"""Results made by hand."""

from __future__ import annotations

from shared.notebook.results import CheckResult, QuestionResult
from shared.student.comparison import Comparison, Curve, Display, text_display

TABLES = Comparison(
    "vectorize_sequences()",
    Display("table", (("1", "0"), ("0", "1")), ((0, 0),)),
    Display("table", (("2", "0"), ("0", "1")), ((0, 0),), note="rows 1 to 2 of 25"),
    "Assign 1.0 instead of adding.",
)
LAYERS = Comparison(
    "build_model()",
    Display("list", (("Dense", "16"), ("Dense", "1")), ((0, 1),)),
    Display("list", (("Dense", "32"),), ((0, 1),)),
)
CURVES = Comparison(
    "plot_loss()",
    Display("curves", curves=(Curve("training", (1.0, 2.0), (0.5, 0.25)),)),
    Display("curves", curves=(Curve("$x_1", (0.0, 1.0), (0.5, 0.25)), Curve("_hidden", (), ()))),
)
HOSTILE = "<script>alert(1)</script>\u202e\x00~~~~"
HOSTILE_COMPARISON = Comparison(HOSTILE, text_display(HOSTILE), Display("table", ((HOSTILE * 10,),)), HOSTILE)


def result(*checks: CheckResult, question: str = "q2") -> QuestionResult:
    """Return a question's result."""
    return QuestionResult(question, checks)


def passed(sentence: str = "It is right.") -> CheckResult:
    """Return a check that passed."""
    return CheckResult(sentence, passed=True)


def failed(
    sentence: str = "It is right.",
    message: str = "f(): got 2.",
    status: str = "failed",
    comparison: Comparison | None = None,
) -> CheckResult:
    """Return a check that failed."""
    return CheckResult(sentence, False, message, status, comparison)
