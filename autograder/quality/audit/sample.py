"""The part of a corpus that is graded every day: small, always the same, with each kind of fault."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable

from autograder.quality.audit.corpus import Answer
from autograder.quality.audit.reference_cells import Cell

_SEVERAL = 3  # checks that one answer fails


def in_fixed_order(answers: Iterable[Answer]) -> list[Answer]:
    """Sort answers by a hash of their names, so that a new answer does not change the order of the others."""
    return sorted(answers, key=_hash)


def sample_of(answers: Iterable[Answer], training: Collection[str] = ()) -> list[Answer]:
    """Choose a wrong answer for each check that fails it, and a slow one only if there is no other.

    It fails few other checks; in questions that train, up to two others, so that fewer answers cover all checks.

    Args:
        answers: Of one assignment.
        training: The questions that train a model, so that grading an answer takes seconds.

    Returns:
        The chosen answers, in the order given.
    """
    answers = list(answers)
    chosen: set[Answer] = set()
    for question in {answer.question for answer in answers}:
        wrong = in_fixed_order(one for one in answers if (one.question, one.kind) == (question, "wrong"))
        key = _several_first if question in training else _fewest_first
        caught: set[str] = set()
        for answer in sorted(wrong, key=key):
            if not caught.issuperset(answer.fails):
                chosen.add(answer)
                caught.update(answer.fails)
    return [answer for answer in answers if answer in chosen]


def training_questions(cells: Iterable[Cell]) -> set[str]:
    """Return the questions whose reference answer makes or trains a model."""
    return {cell.question for cell in cells if cell.question and re.search(r"keras|\.fit\(|build_", cell.source)}


def _fewest_first(answer: Answer) -> tuple[bool, int]:
    return answer.slow, len(answer.fails)


def _several_first(answer: Answer) -> tuple[bool, int]:
    return answer.slow, abs(len(answer.fails) - _SEVERAL)


def _hash(answer: Answer) -> str:
    return hashlib.sha256(f"{answer.question} {answer.kind} {answer.name}".encode()).hexdigest()
