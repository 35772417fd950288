"""Grade the answers of an audit in parallel, in processes that an answer may end."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import partial

from autograder.config import AssignmentConfig
from autograder.grading.process_pool import run_trainings
from autograder.judge.run_checks import silence_libraries
from autograder.quality.audit.corpus import Answer
from autograder.quality.audit.judge_one import Outcome, begin, judged
from shared.datasets import Source

ANSWERS_PER_PROCESS = 60  # then a new one: Keras keeps some memory of each model


def judge_all(
    answers: Sequence[Answer],
    assignment: AssignmentConfig,
    data: Source,
    workers: int,
    done: Callable[[Answer, Outcome], None],
    elsewhere: bool = True,
    secrets: Sequence[str] = ("",),
) -> None:
    """Grade answers in parallel.

    Args:
        data: "real", "synthetic" or "auto".
        done: Called in this process with each outcome as it is known.
        elsewhere: See `judged`.
        secrets: What the inputs of checks are drawn from, see `judged`.
    """
    left = list(answers)
    suspects: list[Answer] = []  # one of them has ended a grader process
    finished: set[Answer] = set()

    def finish(answer: Answer, outcome: Outcome) -> None:
        finished.add(answer)
        done(answer, outcome)

    def judge(some: Sequence[Answer], processes: int) -> list[Answer]:
        judge_one = partial(judged, elsewhere=elsewhere)
        return run_trainings(some, judge_one, processes, finish, _begin, (assignment, data, tuple(secrets)))

    while left or suspects:
        if suspects:
            answer = suspects.pop()
            if judge([answer], 1):
                done(answer, Outcome(fault="it ends the grader process"))
            continue
        # Python 3.10 can't limit the tasks of a process, so each pool gets a limited number.
        now, left = left[: workers * ANSWERS_PER_PROCESS], left[workers * ANSWERS_PER_PROCESS :]
        suspects = judge(now, workers)
        left = [answer for answer in now if answer not in finished.union(suspects)] + left


def key_of(answer: Answer, everything_else: str) -> str:
    """A hash of all that the outcome depends on: equal keys, equal outcomes.

    Args:
        everything_else: A digest of the rest: reference, checks, data, versions.
    """
    text = "\0".join((answer.question, answer.source, everything_else))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _begin(assignment: AssignmentConfig, data: Source, secrets: tuple[str, ...]) -> None:
    silence_libraries()
    begin(assignment, data, secrets)
