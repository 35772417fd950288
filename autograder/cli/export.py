"""`autograder export`, as it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from autograder import config
from autograder.cli.options import GRADING, ConfigPath, console, usage_error

Form = Literal["canvas", "moodle", "gradescope", "csv", "json"]


def export(
    form: Annotated[Form, typer.Argument(metavar="FORMAT", help="canvas, moodle, gradescope, csv or json.")],
    grades: Annotated[Path, typer.Argument(help="The folder that `grade` wrote.")],
    template: Annotated[
        Path | None, typer.Option("--template", help="The site's own file: gradebook or grading worksheet.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The file; GRADES/FORMAT-grades.csv when left out.")
    ] = None,
    column: Annotated[str, typer.Option("--column", help="The column to fill, where its title differs.")] = "",
    assignment: Annotated[str, typer.Option("--assignment", help="Which, where there are grades of several.")] = "",
    extensions: Annotated[
        Path | None, typer.Option("--extensions", help="A CSV file: who may hand in later.")
    ] = None,
    config_path: ConfigPath = GRADING,
) -> None:
    """Write the grades as a file that a course site takes, with what being late costs, and feedback as a zip.

    Exit code 0: done; 1: done, and somebody should look at what is listed; 2: the call is wrong.
    """
    from autograder.exports.command import ExportOptions, run_export  # noqa: PLC0415 - keeps --help quick

    options = ExportOptions(form, grades, assignment, template, column, out, extensions)
    try:
        code = run_export(config.load(config_path), options, config_path.parent, console)
    except (OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    raise typer.Exit(code)
