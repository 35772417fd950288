"""What the shell offers when Tab is pressed: assignments, questions and limits."""

from __future__ import annotations

from pathlib import Path

import typer

from autograder import config
from autograder.config import Grading, Limits
from autograder.paths import ROOT

ALL = "all"


def assignments(ctx: typer.Context, incomplete: str) -> list[str]:
    """Return the assignments of grading.yml that begin like this."""
    return _beginning_like(incomplete, _assignments(ctx))


def assignments_and_all(ctx: typer.Context, incomplete: str) -> list[str]:
    """Return the assignments of grading.yml that begin like this, and "all"."""
    return _beginning_like(incomplete, [*_assignments(ctx), ALL])


def questions(ctx: typer.Context, incomplete: str) -> list[str]:
    """Return the questions that begin like this, of the assignment on the command line or else of all."""
    grading = _grading(ctx)
    if grading is None:
        return []
    # After an option whose value is being typed, the arguments are not assigned to parameters yet.
    words = [ctx.params.get("assignment"), *ctx.args]
    chosen = [grading.assignments[word] for word in words if word in grading.assignments][:1]
    names = dict.fromkeys(
        question for assignment in chosen or grading.assignments.values() for question in assignment.questions
    )
    return _beginning_like(incomplete, sorted(names, key=lambda question: int(question[1:])))


def limits(incomplete: str) -> list[str]:
    """Return the limits that begin like this, each with "=" for its value."""
    return _beginning_like(incomplete, [f"{name}=" for name in Limits.model_fields])


def _beginning_like(incomplete: str, names: list[str]) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]


def _assignments(ctx: typer.Context) -> list[str]:
    grading = _grading(ctx)
    return list(grading.assignments) if grading else []


def _grading(ctx: typer.Context) -> Grading | None:
    """The file that --config names; None if it cannot be read, as an error would end up in the middle of the line."""
    try:
        return config.load(Path(ctx.params.get("config_path") or ROOT / "grading.yml"))
    except (OSError, ValueError):
        return None
