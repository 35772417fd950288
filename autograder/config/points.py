"""What questions are worth: those that are left out count nothing, and the others are scaled to 100 points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.config.yaml_source import LinedYaml, Problem

if TYPE_CHECKING:  # schema.py has them, and calls this module
    from autograder.config.schema import AssignmentConfig, Question

FULL_MARKS = 100  # points of each assignment
_ROUNDING = 1e-6


def leave_out_problems(name: str, assignment: AssignmentConfig, document: LinedYaml) -> list[Problem]:
    """What is wrong with an assignment's `leave_out`: no such question, one twice, or all of them."""
    path, known = ("assignments", name, "leave_out"), list(assignment.questions)
    problems = []
    for index, question in enumerate(assignment.leave_out):
        line = document.line_of((*path, str(index)))
        if question not in known:
            text = f"{name} leaves out {question}, but it has no such question. It has {', '.join(known)}."
            problems.append((line, text))
        elif question in assignment.leave_out[:index]:
            problems.append((line, f"{name} leaves out {question} twice. Name it once."))
    if not problems and set(known) == set(assignment.leave_out):
        problems.append((document.line_of(path), f"{name} leaves out all of its questions. Keep one at least."))
    return problems


def worthless_problems(name: str, assignment: AssignmentConfig, document: LinedYaml) -> list[Problem]:
    """Points that cannot be scaled, because what they belong to is worth nothing."""
    path = ("assignments", name)
    problems = [
        (
            document.line_of((*path, "questions", question, "points")),
            f"{name}.{question} is worth {config.points:g} points, but each of its checks is worth 0. Give one some.",
        )
        for question, config in assignment.questions.items()
        if config.points is not None and not sum(config.checks.values())
    ]
    if not problems and not sum(map(_worth, _counting(assignment).values())):
        text = f"all questions of {name} that count are worth 0 points. Give one of their checks some."
        problems.append((document.line_of(path), text))
    return problems


def scaled(name: str, assignment: AssignmentConfig) -> tuple[dict[str, Question], dict[str, Question], str]:
    """Scale the points of an assignment to 100.

    Args:
        assignment: As the file has it, without the problems that the functions above find.

    Returns:
        The questions that count with their points as they count, those that are left out, and one line that says
        what was left out and what the points of the others added up to, or "" if they were 100.
    """
    counting = _counting(assignment)
    left_out = {one: config for one, config in assignment.questions.items() if one not in counting}
    total = sum(map(_worth, counting.values()))
    # Points that are right already stay as they are written, to the last bit.
    factor = 1.0 if abs(total - FULL_MARKS) <= _ROUNDING else FULL_MARKS / total
    questions = {one: _with_points(config, _worth(config) * factor) for one, config in counting.items()}
    parts = [f"{', '.join(left_out)} left out"] if left_out else []
    if factor != 1.0:
        parts.append(f"points add up to {total:.10g} and are scaled to {FULL_MARKS}")
    return questions, left_out, f"{name}: {'; '.join(parts)}" if parts else ""


def _counting(assignment: AssignmentConfig) -> dict[str, Question]:
    return {one: config for one, config in assignment.questions.items() if one not in assignment.leave_out}


def _worth(question: Question) -> float:
    return sum(question.checks.values()) if question.points is None else question.points


def _with_points(question: Question, points: float) -> Question:
    """The question with this many points; its checks keep their proportions."""
    own = sum(question.checks.values())
    if own == points:
        return question.model_copy(update={"points": None})
    entries = {
        name: check.model_copy(update={"points": check.points * points / own})
        for name, check in question.entries.items()
    }
    return question.model_copy(update={"points": None, "entries": entries})
