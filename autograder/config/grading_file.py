"""`grading.yml`, read once: checked across its parts, completed, and compared with the checks that exist."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from autograder.config.errors import did_you_mean, explain
from autograder.config.points import leave_out_problems, scaled, worthless_problems
from autograder.config.schema import AssignmentConfig, Grading
from autograder.config.yaml_source import ConfigError, KeyPath, LinedYaml, Problem, read_yaml


def load(path: Path) -> Grading:
    """Read and check `grading.yml`.

    Returns:
        The configuration, with the limits of each assignment complete.

    Raises:
        ConfigError: The file is missing or wrong; lists every fault with file and line.
    """
    document = read_yaml(path)
    try:
        grading = Grading.model_validate(document.value)
    except ValidationError as error:
        problems = document.problems + explain(error, document, Grading)
        raise ConfigError(path.name, problems) from None
    problems = document.problems + _cross_problems(grading, document)
    if problems:
        raise ConfigError(path.name, problems)
    return _completed(grading, document, path.name)


def match_checks(assignment: AssignmentConfig, public: Iterable[str], hidden: Iterable[str]) -> None:
    """Make sure that every check has its points and every entry its check.

    Args:
        assignment: The assignment's part of `grading.yml`.
        public: Names of the public checks that were collected.
        hidden: Names of the hidden ones.

    Raises:
        ConfigError: An entry without a check, a check without an entry, or a name that is both public and hidden.
    """
    public_names, hidden_names = set(public), set(hidden)
    collected = public_names | hidden_names
    entries = [*assignment.checks, *(name for one in assignment.left_out.values() for name in one.checks)]
    problems: list[Problem] = []
    for name in entries:
        if name not in collected:
            close = did_you_mean(name, sorted(collected - set(entries)))
            text = f'there is no check "{name}" in {assignment.name}.{close} Correct the name or take the entry out.'
            problems.append((assignment._check_lines[name], text))
    for name in sorted(collected - set(entries)):
        text = f'{assignment.name} has no entry for the check "{name}". Add it under its question, with its points.'
        problems.append((assignment._line, text))
    for name in sorted(public_names & hidden_names):
        text = f'"{name}" is both a public and a hidden check of {assignment.name}. Rename one of them.'
        problems.append((assignment._check_lines.get(name, assignment._line), text))
    if problems:
        raise ConfigError(assignment._file, problems)


def _cross_problems(grading: Grading, document: LinedYaml) -> list[Problem]:
    problems: list[Problem] = []
    for name, assignment in grading.assignments.items():
        seen: dict[str, KeyPath] = {}
        for path, check in _check_paths(name, assignment):
            line = document.line_of(path)
            if check in seen:
                first = seen[check]
                text = (
                    f'{name} lists the check "{check}" twice: in {first[3]} (line {document.line_of(first)}) and in'
                )
                problems.append((line, f"{text} {path[3]}. Keep one."))
            seen.setdefault(check, path)
        problems += leave_out_problems(name, assignment, document) or worthless_problems(name, assignment, document)
    return problems


def _check_paths(name: str, assignment: AssignmentConfig) -> list[tuple[KeyPath, str]]:
    return [
        (("assignments", name, "questions", question, "checks", check), check)
        for question, config in assignment.questions.items()
        for check in config.checks
    ]


def _completed(grading: Grading, document: LinedYaml, file: str) -> Grading:
    assignments = {}
    for name, assignment in grading.assignments.items():
        own = assignment.limits.model_dump(exclude_unset=True)
        floors = grading.audit.model_copy(update=assignment.audit.model_dump(exclude_unset=True))
        limits = grading.limits.model_copy(update=own)
        late = grading.late.model_copy(update=assignment.late.model_dump(exclude_unset=True))
        feedback = (assignment if "feedback" in assignment.model_fields_set else grading).feedback
        whole = {"limits": limits, "audit": floors, "late": late, "feedback": feedback}
        questions, left_out, scaling = scaled(name, assignment)
        complete = assignment.model_copy(
            update={**whole, "contact": assignment.contact or grading.contact, "questions": questions}
        )
        complete._name, complete._file = name, file
        complete._left_out, complete._scaling = left_out, scaling
        complete._line = document.line_of(("assignments", name))
        complete._check_lines = {check: document.line_of(path) for path, check in _check_paths(name, assignment)}
        assignments[name] = complete
    return grading.model_copy(update={"assignments": assignments})
