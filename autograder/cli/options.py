"""Arguments and options that several commands have, and the errors for wrong ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from autograder import assignments, config
from autograder.cli import completion
from autograder.config import AssignmentConfig, ConfigError, Limits
from autograder.config.errors import did_you_mean
from autograder.paths import ROOT

GRADING = ROOT / "grading.yml"
ALL = completion.ALL
USAGE_ERROR = 2

console = Console()
errors = Console(stderr=True)

Level = Literal["auto", "bubblewrap", "landlock", "process"]
AssignmentName = Annotated[
    str,
    typer.Argument(
        metavar="ASSIGNMENT", help='The assignment, for example "imdb".', autocompletion=completion.assignments
    ),
]
AssignmentOrAll = Annotated[
    str,
    typer.Argument(
        metavar="ASSIGNMENT",
        help='The assignment, for example "imdb", or "all".',
        autocompletion=completion.assignments_and_all,
    ),
]
ConfigPath = Annotated[
    Path,
    typer.Option("--config", help="The file with points, limits and thresholds.", show_default=GRADING.name),
]
Blind = Annotated[
    bool | None,
    typer.Option(
        "--blind/--no-blind",
        help="Show ids instead of names from now on, or names again; default: as the folder was so far.",
    ),
]

Secret = Annotated[
    str | None,
    typer.Option("--secret", metavar="TEXT", help="What the inputs of checks are drawn from, to repeat a run."),
]


def usage_error(message: str) -> typer.Exit:
    """Print what is wrong with the command, and return the exception to raise."""
    errors.print(message, style="red", markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(USAGE_ERROR)


def assignment_config(name: str, path: Path) -> AssignmentConfig:
    """Return the assignment's part of grading.yml, matched with its checks.

    Raises:
        typer.Exit: The file is wrong or has no such assignment; the reason was printed.
    """
    try:
        grading = config.load(path)
        if name not in grading.assignments:
            raise usage_error(
                f'There is no assignment "{name}" in {path.name}; it has {", ".join(grading.assignments)}.'
            )
        return _matched(grading.assignments[name])
    except ConfigError as error:
        raise usage_error(str(error)) from None


def assignment_configs(name: str, path: Path) -> list[AssignmentConfig]:
    """As `assignment_config`, for one assignment or "all", in the order of grading.yml."""
    try:
        grading = config.load(path)
        if name != ALL and name not in grading.assignments:
            known = ", ".join(grading.assignments)
            raise usage_error(f'There is no assignment "{name}" in {path.name}. Name one of {known}, or "{ALL}".')
        chosen = grading.assignments.values() if name == ALL else [grading.assignments[name]]
        return [_matched(assignment) for assignment in chosen]
    except ConfigError as error:
        raise usage_error(str(error)) from None


def refuse_questions(name: str, only: Sequence[str], assignment: AssignmentConfig) -> None:
    """Raise a usage error if `--only` does not name questions of the one assignment that is graded."""
    if only and name == ALL:
        raise usage_error(
            f'--only names questions of one assignment and can\'t be used with "{ALL}".'
            f" Name the assignment, for example: grade {assignment.name} … --only {only[0]}"
        )
    unknown = [question for question in only if question not in assignment.questions]
    if unknown:
        raise usage_error(f"{name} has no question {', '.join(unknown)}; it has {', '.join(assignment.questions)}.")


def with_limits(assignments: Sequence[AssignmentConfig], limits: Sequence[str]) -> list[AssignmentConfig]:
    """Return the assignments with some limits replaced, for example by ["call_seconds=20"].

    Raises:
        typer.Exit: There is no such limit, or the value is not valid; the reason was printed.
    """
    values: dict[str, float] = {}
    for text in limits:
        name, _, value = text.partition("=")
        if name not in Limits.model_fields:
            close = did_you_mean(name, list(Limits.model_fields)) or f" Known: {', '.join(Limits.model_fields)}."
            raise usage_error(f'--limit {text}: there is no limit "{name}".{close}')
        try:
            values[name] = int(value) if value.isdecimal() else float(value)
            Limits.model_validate({name: values[name]})
        except ValueError:
            kind = "number" if Limits.model_fields[name].annotation is float else "whole number"
            raise usage_error(f"--limit {text}: give a {kind} above 0, for example {name}=20.") from None
    return [
        assignment.model_copy(update={"limits": assignment.limits.model_copy(update=values)})
        for assignment in assignments
    ]


def folder_for(folder: Path | None, default: Path, assignments: str, name: str) -> Path:
    """Return the folder for one assignment: the given one, or a folder in it with "all", or in the default."""
    if folder is not None and assignments != ALL:
        return folder
    return (folder or default) / name


def _matched(assignment: AssignmentConfig) -> AssignmentConfig:
    from autograder.judge.run_checks import load_checks  # noqa: PLC0415 - pytest, only where checks are needed

    try:
        assignments.load(assignment.name)
        checks = load_checks(assignment.name)
    except ModuleNotFoundError as error:
        if not (error.name or "").endswith(f".checks.{assignment.name}"):
            raise
        folder = (error.name or "").replace(".", "/")
        raise usage_error(f"{assignment.name} has no {folder}/. See docs/new-assignment.md.") from None
    except LookupError as error:
        raise usage_error(str(error)) from None
    hidden = [info.name for info in checks if info.hidden]
    config.match_checks(assignment, [info.name for info in checks if not info.hidden], hidden)
    if assignment.scaling:
        errors.print(assignment.scaling, style="yellow", markup=False, highlight=False, soft_wrap=True)
    return assignment
