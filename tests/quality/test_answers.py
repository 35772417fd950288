"""Each right answer passes its question's checks; each wrong one fails just those that it names.

Of `tests/answers/` a wrong answer for each check is judged on every day, and with `--base REV` (`make test BASE=REV`)
also what a change since then touches. Right answers by other means are among the core samples (`test_samples.py`).
`autograder audit` judges everything.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from helpers.changes import changed_files, text_at

from autograder import config
from autograder.config import AssignmentConfig
from autograder.paths import ROOT
from autograder.quality.audit.corpus import Answer, folder_of, hand_written
from autograder.quality.audit.judge_all import judge_all
from autograder.quality.audit.judge_one import Outcome
from autograder.quality.audit.reference_cells import questions_that_use, reference_cells
from autograder.quality.audit.report import Judged
from autograder.quality.audit.sample import in_fixed_order, sample_of, training_questions
from autograder.source_files import judging_sources, question_files

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]
GRADING = config.load(ROOT / "grading.yml")


def chosen_answers(assignment: AssignmentConfig, base: str) -> list[Answer]:
    """The fixed part, and what a change since the base touches."""
    answers = hand_written(assignment)
    sample = set(sample_of(answers, training_questions(reference_cells(assignment.name))))
    questions = _questions_touched(assignment, base)
    return [one for one in answers if one in sample or one.question in questions or _is_new(one, assignment, base)]


def _questions_touched(assignment: AssignmentConfig, base: str) -> set[str]:
    """The questions whose own checks have changed, or all where what has changed is not one question's."""
    own = {path: name for name in assignment.questions for path in question_files(assignment.name, name)}
    changed = changed_files(base)
    if changed & ({f"solutions/{assignment.name}.py", *judging_sources(assignment.name)} - own.keys()):
        return set(assignment.questions)
    return {own[path] for path in own.keys() & changed}


def _is_new(answer: Answer, assignment: AssignmentConfig, base: str) -> bool:
    path = folder_of(assignment.name).relative_to(ROOT) / answer.question / f"{answer.kind}.py"
    return path.as_posix() in changed_files(base) and answer.source.rstrip() not in text_at(base, path.as_posix())


def unexpected_of(assignment: AssignmentConfig, answers: Sequence[Answer], elsewhere: bool) -> dict[str, object]:
    """What came out differently than it should; judged in a process of its own, which Keras fills with its models."""
    found: dict[str, object] = {}

    def done(answer: Answer, outcome: Outcome) -> None:
        if unexpected := Judged(answer, outcome).unexpected:
            found[f"{answer.path} {answer.name}"] = unexpected

    judge_all(answers, assignment, "synthetic", 1, done, elsewhere)
    return found


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Judging sets threads in the environment, for its processes."""
    for name in ("TF_CPP_MIN_LOG_LEVEL", "OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS"):
        monkeypatch.setenv(name, "1")


@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.parametrize("name", GRADING.assignments)
def test_answers_fail_the_checks_that_they_name_and_no_other(
    name: str, half: int, request: pytest.FixtureRequest
) -> None:
    assignment = GRADING.assignments[name]
    chosen = chosen_answers(assignment, request.config.getoption("--base"))
    assert unexpected_of(assignment, chosen[half::2], elsewhere=False) == {}


@pytest.mark.parametrize(
    "name",
    [
        "reuters",
        *(pytest.param(name, marks=pytest.mark.nightly) for name in GRADING.assignments if name != "reuters"),
    ],
)
def test_a_wrong_answer_costs_no_points_in_questions_that_call_it(name: str) -> None:
    """One answer, to the first question whose functions others call; the audit looks at all wrong answers."""
    assignment = GRADING.assignments[name]
    cells = reference_cells(name)
    wrong = in_fixed_order(answer for answer in hand_written(assignment) if answer.kind == "wrong")
    called = next(question for question in assignment.questions if questions_that_use(question, assignment, cells))
    answer = next(answer for answer in wrong if answer.question == called)
    assert unexpected_of(assignment, [answer], elsewhere=True) == {}
