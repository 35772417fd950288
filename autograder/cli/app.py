"""The command line of instructors and TAs. Printing happens here; the work is done elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder import config
from autograder.cli import completion
from autograder.cli.examples import epilog
from autograder.cli.export import export
from autograder.cli.instructor import audit, build, calibrate, reference, release, verify
from autograder.cli.json_output import AsJson, JsonResult
from autograder.cli.new import new
from autograder.cli.options import (
    ALL,
    GRADING,
    AssignmentOrAll,
    Blind,
    ConfigPath,
    Level,
    Secret,
    assignment_configs,
    console,
    refuse_questions,
    usage_error,
    with_limits,
)
from autograder.cli.report import report
from autograder.cli.similar import similar
from autograder.config import ConfigError
from autograder.sandbox import levels
from autograder.sandbox.levels import SandboxError
from autograder.submissions.find import IntakeError
from autograder.submissions.report import match_roster_and_report
from autograder.submissions.sources import find_in_sources
from shared.datasets import Source

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Release assignments, grade submissions, and test the checks.",
)
FOR_TAS, FOR_INSTRUCTORS, FOR_ALL = "For TAs", "For instructors", "For all"


@app.command(rich_help_panel=FOR_TAS)
def grade(
    ctx: typer.Context,
    assignment: AssignmentOrAll,
    submissions: Annotated[
        list[Path],
        typer.Argument(help="Folders, zips (your own or a course site's download), or single notebooks."),
    ],
    out: Annotated[Path, typer.Option("--out", help="The folder for the grades.")] = Path("grades"),
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Submissions to grade at the same time; default: the number of cores."),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only", help="Grade only this question. May be repeated.", autocompletion=completion.questions
        ),
    ] = None,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and test on.")] = "auto",
    level: Annotated[Level, typer.Option("--sandbox", help="The level of the sandbox; process is unsafe.")] = "auto",
    require_sandbox: Annotated[
        bool, typer.Option("--require-sandbox", help="Stop if neither bubblewrap nor Landlock is available.")
    ] = False,
    seed: Annotated[int, typer.Option(help="The seed of all random generators before each call.")] = 0,
    secret: Secret = None,
    roster: Annotated[
        Path | None, typer.Option("--roster", help="A CSV file of students to match with the submissions.")
    ] = None,
    regrade: Annotated[bool, typer.Option("--regrade", help="Grade unchanged submissions again.")] = False,
    limit: Annotated[
        list[str] | None,
        typer.Option(
            "--limit",
            help="Replace a limit of grading.yml, for example call_seconds=20. May be repeated.",
            autocompletion=completion.limits,
        ),
    ] = None,
    as_json: AsJson = False,
    blind: Blind = None,
    config_path: ConfigPath = GRADING,
) -> None:
    """Grade a folder or zip of submissions. With "all", each student's folder or zip holds a notebook per assignment.

    If a run is interrupted, run the same command again: unchanged submissions are not regraded. Exit code 0: all are
    graded; 1: some need a human; 2: the command is wrong, or the grades cannot be written; 130: interrupted.

    The inputs of checks are drawn from a secret in the gradebook: another folder has other inputs, the same folder
    the same ones. To repeat the inputs of another run, give its secret with --secret.
    """
    from autograder.cli.grade import INTERRUPTED, GradeOptions, grade_folder  # noqa: PLC0415 - keeps --help quick
    from autograder.cli.grade_all import grade_assignments  # noqa: PLC0415 - as above
    from autograder.cli.grade_summary import summary_of  # noqa: PLC0415 - as above
    from autograder.gradebook.blind import is_blind_folder  # noqa: PLC0415 - as above

    summary = JsonResult(ctx, as_json)
    chosen = with_limits(assignment_configs(assignment, config_path), limit or [])
    refuse_questions(assignment, only or [], chosen[0])
    try:
        contained = levels.chosen_level(level, require_sandbox)
        # Each notebook is read again within the limits of its assignment.
        limits = max((one.limits for one in chosen), key=lambda one: one.notebook_mb)
        found = find_in_sources(submissions, assignment, limits)
        intake = match_roster_and_report(found, roster, console, is_blind_folder(out) if blind is None else blind)
        parallel = workers or levels.usable_cores()
        questions = tuple(only or ())
        options = GradeOptions(out, parallel, questions, data, contained, seed, regrade, config_path, blind, secret)
        if assignment == ALL:
            code = grade_assignments(chosen, intake, options, console)
        else:
            code = grade_folder(chosen[0], intake, options, console)
        if as_json:
            summary.set(summary_of(out, code))
    except KeyboardInterrupt:  # before grading began, or after it ended
        console.print("Interrupted. Run the same command again to continue.", style="bold red")
        code = INTERRUPTED
    except (IntakeError, SandboxError, OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    raise typer.Exit(code)


# -1 is a wrong number of points, not an option.
@app.command(rich_help_panel=FOR_TAS, context_settings={"ignore_unknown_options": True})
def override(
    submission: Annotated[str, typer.Argument(help="Its name in grades.csv or totals.csv.")],
    question: Annotated[str, typer.Argument(help='For example "q3".', autocompletion=completion.questions)],
    points: Annotated[float | None, typer.Argument(help="The points that count from now on.")] = None,
    why: Annotated[str, typer.Option("--why", help="The reason; students may read it.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Let the checks' points count again.")] = False,
    out: Annotated[Path, typer.Option("--out", help="The folder of the grades.")] = Path("grades"),
    assignment: Annotated[
        str | None,
        typer.Option(help="The assignment, if several have this question.", autocompletion=completion.assignments),
    ] = None,
    config_path: ConfigPath = GRADING,
) -> None:
    """Replace the points of a question; they stay when the submission is graded again."""
    from autograder.cli.override import Decision, decide  # noqa: PLC0415 - keeps --help quick

    if (points is None) != remove:
        raise usage_error("Give the points that count and --why, or --remove to let the checks' points count again.")
    try:
        decision = Decision(submission, question, points, why, assignment)
        text = decide(out, decision, config.load(config_path), config_path, console)
        console.print(text, markup=False, highlight=False, soft_wrap=True)
    except (ConfigError, OSError, ValueError) as error:
        raise usage_error(str(error)) from None


app.command(rich_help_panel=FOR_TAS)(report)
app.command(rich_help_panel=FOR_TAS)(export)
app.command(rich_help_panel=FOR_TAS)(similar)
for command in (new, release, build, verify, audit, calibrate, reference):
    app.command(rich_help_panel=FOR_INSTRUCTORS)(command)


@app.command(rich_help_panel=FOR_ALL)
def doctor(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show what this machine offers, and what is missing.

    Exit code 0: grading works here; 1: something that it needs is missing.
    """
    from autograder.cli import doctor as machine  # noqa: PLC0415 - keeps --help quick

    result, found = JsonResult(ctx, as_json), machine.findings()
    complete = machine.report(found, console)
    result.set(machine.summary_of(found))
    raise typer.Exit(0 if complete else 1)


for info in app.registered_commands:
    if info.callback:
        info.epilog = epilog(info.name or info.callback.__name__)
