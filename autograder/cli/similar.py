"""`autograder similar`, as it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder import config
from autograder.cli.options import GRADING, ConfigPath, console, usage_error
from autograder.files import atomic_write
from autograder.similar.scores import LINE
from autograder.text import to_json

PAGE = "similar.html"


def similar(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="GRADES_OR_FOLDER",
            help="Folders that `grade` wrote, or folders, zips and files of submissions.",
        ),
    ],
    assignment: Annotated[str, typer.Option("--assignment", help="Compare only this assignment.")] = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", help="The page to write; default: similar.html, in the folder of the grades."),
    ] = None,
    most: Annotated[int, typer.Option(min=1, help="The most pairs to show for each assignment.")] = 20,
    line: Annotated[float, typer.Option(min=0, help="Show pairs whose score is above this.")] = LINE,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the pairs as JSON; a page is written only if --out names it.")
    ] = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """List pairs of notebooks that share much of what is rare in the class: a place to look, never a verdict.

    Equal answers are expected: most answers have a few lines, and most honest ones coincide. What the released
    notebook, the reference and known right answers have is taken out. The rest (code whatever its names, comments,
    names, texts, outputs, wrong results) counts the more, the fewer others have it. The score is the sum over the
    notebook, times the part that it is of what is rare in the one that has less of it. No grade depends on it.

    Exit code 0: compared, whatever was found; 2: the command is wrong, or a folder cannot be read.
    """
    from autograder.similar.class_work import is_grades  # noqa: PLC0415 - keeps --help quick
    from autograder.similar.command import compare  # noqa: PLC0415 - as above
    from autograder.similar.report import data_of, page_of, summary_of, table_of  # noqa: PLC0415 - as above

    try:
        grading = config.load(config_path)
        if assignment and assignment not in grading.assignments:
            known = ", ".join(grading.assignments)
            raise ValueError(f'There is no assignment "{assignment}" in {config_path.name}; it has {known}.')
        chosen = [one for name, one in grading.assignments.items() if assignment in ("", name)]
        found = compare(sources, chosen, most, line)
        if not found:
            wanted = assignment or "any assignment"
            raise ValueError(f"There are no notebooks of {wanted} in {', '.join(map(str, sources))}.")
        if as_json:
            typer.echo(to_json(data_of(found, line)), nl=False)
        page = out or (None if as_json else (sources[0] if is_grades(sources[0]) else Path()) / PAGE)
        if page is not None:
            _write(page, page_of(found, line))
    except (OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    if as_json:
        return
    for one in found:
        if one.matches:
            console.print(table_of(one))
        for sentence in summary_of(one, line):
            console.print(sentence, markup=False, highlight=False, soft_wrap=True)
    console.print("A place to look, never a verdict: equal answers are expected.", style="yellow")
    console.print(f"page: {page}", markup=False, highlight=False, soft_wrap=True)


def _write(page: Path, text: str) -> None:
    try:
        atomic_write(page, text)
    except OSError as error:
        reason = error.strerror or error
        raise ValueError(f"{page} can't be written ({reason}). Name another file with --out.") from error
