"""Each right answer passes its question's checks; each wrong one fails just those that it names.

A fixed part of `tests/answers/` and of the mutants is judged on every day, and with `--base REV`
(`make test BASE=REV`) also what a change since then touches. `make audit` judges everything.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from changes import changed_files, text_at

from autograder import config
from autograder.audit import running
from autograder.audit.command import code_for
from autograder.audit.corpus import ROOT, Answer, folder_of, hand_written, questions_that_use, reference_cells
from autograder.audit.mutants import equivalents_of, mutants_of
from autograder.audit.report import Judged
from autograder.audit.sample import in_fixed_order, sample_of
from autograder.config import AssignmentConfig
from autograder.imports import judging_modules

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]
GRADING = config.load(ROOT / "grading.yml")


def chosen_answers(assignment: AssignmentConfig, base: str) -> list[Answer]:
    """The fixed part, and what a change since the base touches."""
    mutants = mutants_of(reference_cells(assignment.name))
    equivalent = equivalents_of(assignment.name, mutants)
    answers = [*hand_written(assignment), *(one for one in mutants if (one.question, one.name) not in equivalent)]
    sample = set(sample_of(answers))
    questions = _questions_touched(assignment, base)
    return [one for one in answers if one in sample or one.question in questions or _is_new(one, assignment, base)]


def _questions_touched(assignment: AssignmentConfig, base: str) -> set[str]:
    """The questions whose checks have changed: of the assignment's own modules just those, else all."""
    own = {f"{package}/checks/{assignment.name}.py" for package in ("shared", "autograder")}
    changed = changed_files(base)
    used = {path.relative_to(ROOT).as_posix() for path in judging_modules(ROOT, assignment.name, [])}
    if changed & ({f"solutions/{assignment.name}.py", *used} - own):
        return set(assignment.questions)
    return {
        name
        for name, question in assignment.questions.items()
        for path in own & changed
        if code_for(set(question.checks), text_at(base, path))
        != code_for(set(question.checks), (ROOT / path).read_text("utf-8"))
    }


def _is_new(answer: Answer, assignment: AssignmentConfig, base: str) -> bool:
    path = folder_of(assignment.name).relative_to(ROOT) / answer.question / f"{answer.kind}.py"
    return path.as_posix() in changed_files(base) and answer.source.rstrip() not in text_at(base, path.as_posix())


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "answer" not in metafunc.fixturenames:
        return
    base = metafunc.config.getoption("--base")
    cases = {
        f"{assignment.name}-{answer.question}-{answer.kind}-{answer.name}": (assignment, answer)
        for assignment in GRADING.assignments.values()
        for answer in chosen_answers(assignment, base)
    }
    metafunc.parametrize(("assignment", "answer"), cases.values(), ids=cases)


@pytest.fixture(scope="module")
def judged_in_this_process() -> Iterator[None]:
    yield
    running._judge.clear()


def begin_once(assignment: AssignmentConfig) -> None:
    if [judge.assignment for judge in running._judge] != [assignment]:
        running.begin(assignment, "synthetic")


@pytest.mark.usefixtures("judged_in_this_process")
def test_an_answer_fails_the_checks_that_it_names_and_no_other(assignment: AssignmentConfig, answer: Answer) -> None:
    begin_once(assignment)
    assert Judged(answer, running.judged(answer, elsewhere=False)).unexpected == ()


def first_wrong_answers() -> Iterator[tuple[AssignmentConfig, Answer]]:
    """One wrong answer to each question whose functions others call; the audit looks at all of them."""
    for assignment in GRADING.assignments.values():
        cells = reference_cells(assignment.name)
        wrong = in_fixed_order(answer for answer in hand_written(assignment) if answer.kind == "wrong")
        for question in assignment.questions:
            if questions_that_use(question, assignment, cells):
                yield assignment, next(answer for answer in wrong if answer.question == question)


@pytest.mark.usefixtures("judged_in_this_process")
@pytest.mark.parametrize("case", first_wrong_answers(), ids=lambda case: f"{case[0].name}-{case[1].question}")
def test_a_wrong_answer_costs_no_points_in_questions_that_call_it(case: tuple[AssignmentConfig, Answer]) -> None:
    assignment, answer = case
    begin_once(assignment)
    assert set(running.judged(answer).elsewhere) == set(answer.elsewhere)
