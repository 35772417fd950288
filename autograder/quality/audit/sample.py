"""The part of a corpus that is judged on every day: small, always the same, with each kind of fault in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from autograder.quality.audit.corpus import Answer


def in_fixed_order(answers: Iterable[Answer]) -> list[Answer]:
    """Sort answers by a hash of their names, so that a new answer changes nothing about the others."""
    return sorted(answers, key=_hash)


def sample_of(answers: Iterable[Answer]) -> list[Answer]:
    """Choose wrong answers that stand for all of them.

    Args:
        answers: Of one assignment.

    Returns:
        For each check a wrong answer that fails few others, no slow one where there is another; in the order given.
    """
    answers = list(answers)
    chosen: set[Answer] = set()
    for question in {answer.question for answer in answers}:
        wrong = in_fixed_order(one for one in answers if (one.question, one.kind) == (question, "wrong"))
        caught: set[str] = set()
        for answer in sorted(wrong, key=lambda one: (one.slow, len(one.fails))):  # the first ones fail a single check
            if not caught.issuperset(answer.fails):
                chosen.add(answer)
                caught.update(answer.fails)
    return [answer for answer in answers if answer in chosen]


def _hash(answer: Answer) -> str:
    return hashlib.sha256(f"{answer.question} {answer.kind} {answer.name}".encode()).hexdigest()
