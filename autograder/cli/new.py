"""`new`: a new assignment from a template, and what to do next."""

from __future__ import annotations

from typing import Annotated

import typer

from autograder.cli.options import console, usage_error
from autograder.paths import ROOT

_NEXT = """\

It works as it is, with one question. Try it:
    autograder release {name}
    autograder grade {name} solutions/{name}.py     (the reference must earn 100 points)
    autograder audit {name}
Then put your own questions in its place; docs/new-assignment.md says how."""


def new(name: Annotated[str, typer.Argument(metavar="NAME", help='Its name, for example "digits".')]) -> None:
    """Make a new assignment: solution, checks, answers and its part of grading.yml, with one question to replace."""
    from autograder.release.new_assignment import (  # noqa: PLC0415 - keeps --help quick
        NewAssignmentError,
        new_assignment,
    )

    try:
        made = new_assignment(name)
    except (NewAssignmentError, OSError) as error:
        raise usage_error(str(error)) from None
    for path in made:
        console.print(str(path.relative_to(ROOT)), markup=False, highlight=False, soft_wrap=True)
    console.print(_NEXT.format(name=name), markup=False, highlight=False, soft_wrap=True)
