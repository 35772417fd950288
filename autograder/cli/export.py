"""`autograder export`: its arguments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from autograder import config
from autograder.cli.options import GRADING, ConfigPath, console, usage_error
from autograder.lms.registry import GRADING_SITES

_FORMS = (*GRADING_SITES, "csv", "json")
if TYPE_CHECKING:
    Form = str  # the sites are known only when it runs
else:
    Form = Literal[_FORMS]


def export(
    form: Annotated[Form, typer.Argument(metavar="FORMAT", help=f"{', '.join(_FORMS[:-1])} or {_FORMS[-1]}.")],
    grades: Annotated[Path, typer.Argument(help="The folder that `grade` wrote.")],
    template: Annotated[
        Path | None, typer.Option("--template", help="The file from the site: gradebook or grading worksheet.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The file to write; default: GRADES/FORMAT-grades.csv.")
    ] = None,
    column: Annotated[str, typer.Option("--column", help="The column to fill, if its title differs.")] = "",
    assignment: Annotated[str, typer.Option("--assignment", help="The assignment, if there are several.")] = "",
    extensions: Annotated[
        Path | None, typer.Option("--extensions", help="A CSV file of students with a later due date.")
    ] = None,
    config_path: ConfigPath = GRADING,
) -> None:
    """Write the grades as a file that a course site accepts, with lateness deducted, and feedback as a zip.

    Exit code 0: done; 1: done, but something is listed that needs attention; 2: the command is wrong.
    """
    from autograder.exports.command import ExportOptions, run_export  # noqa: PLC0415 - keeps --help quick

    options = ExportOptions(form, grades, assignment, template, column, out, extensions)
    try:
        code = run_export(config.load(config_path), options, config_path.parent, console)
    except (OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    raise typer.Exit(code)
