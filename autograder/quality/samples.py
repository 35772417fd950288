"""Samples: whole submissions with the result that each must get, from the folder's `expected.yml`."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from autograder.config import AssignmentConfig, Limits, Points, Text
from autograder.config.errors import did_you_mean, explain
from autograder.config.yaml_source import ConfigError, LinedYaml, Problem, read_yaml
from autograder.paths import ROOT
from autograder.results import GRADED, NEEDS_HUMAN
from autograder.submissions.find import IntakeError, Submission, find_submissions

EXPECTED = "expected.yml"
STATUSES = (*GRADED, *NEEDS_HUMAN)
Names = Annotated[tuple[Text, ...], Field(strict=False)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ExpectedResult(_Frozen):
    """The result that one sample must get.

    Args:
        about: What is special about it, for people.
        passes: The checks that pass; all others fail. "q1" is short for all checks of q1. None if `fails` is given.
        fails: The checks that don't pass; all others do. None if `passes` is given.
        limits: Those that replace the assignment's.
        core: Whether `verify --core` grades it.
    """

    about: Text | None = None
    status: Text
    score: Points
    passes: Names | None = None
    fails: Names | None = None
    limits: Limits = Limits()
    core: bool = False


class _ExpectedFile(_Frozen):
    samples: Annotated[dict[str, ExpectedResult], Field(min_length=1)]


@dataclass(frozen=True)
class Sample:
    """A submission and the result that it must get.

    Args:
        submission: The submission, named as its file.
        failing: The ids of the checks that must not pass, while all others do; None if no check is run.
        core: Whether `verify --core` grades it.
    """

    submission: Submission
    status: str
    score: float
    failing: frozenset[str] | None
    limits: Limits
    core: bool = False


def find_samples(assignment: AssignmentConfig, folder: Path) -> list[Sample]:
    """Return the blank notebook, the reference solution and the samples of a folder.

    Args:
        folder: Holds the samples and `expected.yml`.

    Returns:
        All samples: the blank, the reference, then the others in the order of `expected.yml`.

    Raises:
        IntakeError: The folder does not exist or has no samples.
        ConfigError: `expected.yml` is missing or wrong, or does not list just the folder's samples.
    """
    if not folder.is_dir():
        raise IntakeError(f"{folder} does not exist. Name a folder that holds samples and their {EXPECTED}.")
    file = f"{folder.name}/{EXPECTED}"
    document = read_yaml(folder / EXPECTED, file, 'It needs "samples", with an entry for each.')
    try:
        expected = _ExpectedFile.model_validate(document.value).samples
    except ValidationError as error:
        raise ConfigError(file, document.problems + explain(error, document, _ExpectedFile)) from None
    intake = find_submissions(folder, assignment.name, assignment.limits)
    submissions = {submission.origin.place: submission for submission in intake.submissions}
    problems = [*document.problems, *_unmatched(submissions, expected, document)]
    for name, entry in expected.items():
        problems += _entry_problems(name, entry, assignment, document)
    if problems:
        raise ConfigError(file, problems)
    found = [_sample(submissions[name], name, entry, assignment) for name, entry in expected.items()]
    return [*blank_and_reference(assignment), *found]


def core_samples(samples: Iterable[Sample]) -> list[Sample]:
    """Return the samples that are marked `core: true`."""
    return [sample for sample in samples if sample.core]


def blank_and_reference(assignment: AssignmentConfig) -> list[Sample]:
    """Return the samples that each assignment has: the student notebook as it is released, and the solution."""
    name, checks = assignment.name, assignment.checks
    own = (
        ("blank", ROOT / "assignments" / name / f"{name}.ipynb", 0.0, frozenset(checks)),
        ("reference", ROOT / "solutions" / f"{name}.py", sum(checks.values()), frozenset[str]()),
    )
    return [
        Sample(
            replace(find_submissions(path, name, assignment.limits).submissions[0], name=shown),
            "graded",
            round(score, 6),
            failing,
            assignment.limits,
        )
        for shown, path, score, failing in own
    ]


def _sample(submission: Submission, name: str, entry: ExpectedResult, assignment: AssignmentConfig) -> Sample:
    limits = assignment.limits.model_copy(update=entry.limits.model_dump(exclude_unset=True))
    own = replace(submission, name=name, max_bytes=limits.notebook_mb * 1024 * 1024)
    failing = _failing(entry, assignment)
    score = _scaled_score(failing, assignment) if assignment.scaling and failing is not None else entry.score
    return Sample(own, entry.status, score, failing, limits, entry.core)


def _scaled_score(failing: Container[str], assignment: AssignmentConfig) -> float:
    """The score by the points that count; `expected.yml` has the one by the points as they are written."""
    return round(sum(points for check, points in assignment.checks.items() if check not in failing), 6)


def _failing(entry: ExpectedResult, assignment: AssignmentConfig) -> frozenset[str] | None:
    if entry.fails is not None:
        return frozenset(_checks_of(entry.fails, assignment))
    if entry.passes is not None:
        return frozenset(assignment.checks).difference(_checks_of(entry.passes, assignment))
    return None


def _checks_of(names: Iterable[str], assignment: AssignmentConfig) -> list[str]:
    """The ids of these checks, and of all checks of these questions, but for those that are left out."""
    questions = {**assignment.questions, **assignment.left_out}
    found = [check for name in names for check in (questions[name].checks if name in questions else [name])]
    return [check for check in found if check in assignment.checks]


def _unmatched(submissions: Iterable[str], expected: Iterable[str], document: LinedYaml) -> list[Problem]:
    listed, present = set(expected), set(submissions)
    problems = [
        (document.line_of(("samples", name)), f'there is no sample "{name}". Restore the file or remove the entry.')
        for name in sorted(listed - present)
    ]
    line = document.line_of(("samples",))
    problems += [
        (line, f'the sample "{name}" has no entry. Add one with its status, score and "passes" or "fails".')
        for name in sorted(present - listed)
    ]
    return problems


def _entry_problems(
    name: str, entry: ExpectedResult, assignment: AssignmentConfig, document: LinedYaml
) -> list[Problem]:
    """What is wrong with an entry, beyond the types of its values."""
    path = ("samples", name)
    if entry.status not in STATUSES:
        hint = did_you_mean(entry.status, STATUSES) or f" Use one of {', '.join(STATUSES)}."
        return [(document.line_of((*path, "status")), f'{name}: "{entry.status}" is not a status.{hint}')]
    given = [key for key in ("passes", "fails") if getattr(entry, key) is not None]
    if entry.status in NEEDS_HUMAN:
        text = f'{name} is {entry.status}, so no check is run. Remove "{{}}".'
        return [(document.line_of((*path, key)), text.format(key)) for key in given]
    if len(given) != 1:
        text = "both" if given else "neither"
        return [(document.line_of(path), f'{name} has {text} of "passes" and "fails". Give exactly one of them.')]
    return _unknown_checks(name, given[0], getattr(entry, given[0]), assignment, document)


def _unknown_checks(
    name: str, key: str, checks: Sequence[str], assignment: AssignmentConfig, document: LinedYaml
) -> list[Problem]:
    left_out = [check for question in assignment.left_out.values() for check in question.checks]
    known = [*assignment.checks, *assignment.questions, *left_out, *assignment.left_out]
    return [
        (
            document.line_of(("samples", name, key, str(index))),
            f'{name}: {assignment.name} has no check "{check}".{did_you_mean(check, known)} Correct or remove it.',
        )
        for index, check in enumerate(checks)
        if check not in known
    ]
