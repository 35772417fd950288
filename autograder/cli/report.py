"""`autograder report`, as it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder import config
from autograder.cli.options import GRADING, Blind, ConfigPath, console, usage_error


def report(
    grades: Annotated[Path, typer.Argument(help="The folder that `grade` wrote.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the statistics as JSON, and write nothing.")] = False,
    blind: Blind = None,
    config_path: ConfigPath = GRADING,
) -> None:
    """Make the pages of a folder of grades again from its gradebook, also of an earlier version.

    With --blind or --no-blind, all other files in it are made again as well. Exit code 0: done; 2: the command is
    wrong, or a page cannot be written.
    """
    from autograder.gradebook.extensions import extensions_of  # noqa: PLC0415 - as below
    from autograder.reports.command import make_pages, statistics_as_json  # noqa: PLC0415 - keeps --help quick

    try:
        grading = config.load(config_path)
        if as_json:
            if blind is not None:
                raise usage_error("--json writes nothing, so it can't be used with --blind or --no-blind.")
            typer.echo(statistics_as_json(grades, grading), nl=False)
            return
        for path in make_pages(grades, grading, extensions_of(grading, config_path.parent), blind):
            console.print(str(path), markup=False, highlight=False, soft_wrap=True)
    except (OSError, ValueError) as error:
        raise usage_error(str(error)) from None
