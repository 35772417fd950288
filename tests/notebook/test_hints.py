"""Hints: at least three for each question, and none gives the solution away."""

from __future__ import annotations

import re

import pytest

from autograder import config
from autograder.paths import ROOT
from shared.notebook.hints import load_hints, next_number, parse_hints

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
QUESTIONS = [(name, question) for name, assignment in ASSIGNMENTS.items() for question in assignment.questions]
DISTINCTIVE = 15  # characters; shorter pieces, such as "return model", are in any program


def solution_pieces(assignment: str) -> set[str]:
    """The lines of the solutions, and what they assign or return."""
    source = (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    answers = "\n".join(re.findall(r"# BEGIN SOLUTION NO PROMPT\n(.*?)# END SOLUTION", source, re.DOTALL))
    lines = {line.strip() for line in answers.splitlines()}
    values = {line.removeprefix("return ").rsplit(" = ", 1)[-1] for line in lines}
    return {piece for piece in lines | values if len(piece) >= DISTINCTIVE}


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_questions_with_hints_are_those_of_the_assignment(assignment: str) -> None:
    assert list(load_hints(assignment)) == list(ASSIGNMENTS[assignment].questions)


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_each_question_has_at_least_three_hints_and_none_is_the_solution(assignment: str, question: str) -> None:
    hints = load_hints(assignment)[question]
    assert len(set(hints)) >= 3
    pieces = solution_pieces(assignment)
    assert len(pieces) > 10
    assert [piece for piece in pieces for hint in hints if piece in hint] == []


def test_hints_are_list_items_that_may_go_on_in_the_next_line() -> None:
    text = "# Title\n\nText.\n\n## q1\n\n- One,\n  and more.\n- Two.\n\n## q2\n\n- Three.\n"
    assert parse_hints(text) == {"q1": ("One, and more.", "Two."), "q2": ("Three.",)}


def test_there_is_one_hint_more_each_time_until_all_are_shown() -> None:
    hints = {"q1": ("a", "b")}
    assert [next_number(hints, "q1", {"q1": shown}) for shown in (0, 1, 2)] == [1, 2, 2]
    assert next_number(hints, "q1", {}) == 1


def test_an_assignment_without_hints_has_none() -> None:
    assert load_hints("chess") == {}
