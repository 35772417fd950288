"""The command line of instructors and TAs. Printing happens here; the work is done elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from autograder import config, sandbox
from autograder.config import AssignmentConfig, ConfigError
from autograder.gathering import gather
from autograder.intake import IntakeError
from shared.datasets import Source

ROOT = Path(__file__).resolve().parent.parent
USAGE_ERROR = 2

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Release assignments, grade submissions, and prove that the checks are right.",
)
console = Console()
errors = Console(stderr=True)

Level = Literal["auto", "bubblewrap", "process"]
Target = Literal["otter", "students"]
AssignmentName = Annotated[str, typer.Argument(metavar="ASSIGNMENT", help='The assignment, for example "imdb".')]
ConfigPath = Annotated[Path, typer.Option("--config", help="The file with points, limits and thresholds.")]
GRADING = ROOT / "grading.yml"


def usage_error(message: str) -> typer.Exit:
    """Say what is wrong with the call; to be raised."""
    errors.print(message, style="red", markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(USAGE_ERROR)


def assignment_config(name: str, path: Path) -> AssignmentConfig:
    """The assignment's part of grading.yml, matched with its checks.

    Raises:
        typer.Exit: The file is wrong or has no such assignment; the reason was printed.
    """
    from autograder.judging import collect  # noqa: PLC0415 - pytest, only where checks are needed

    try:
        grading = config.load(path)
        if name not in grading.assignments:
            raise usage_error(
                f'There is no assignment "{name}" in {path.name}; it has {", ".join(grading.assignments)}.'
            )
        assignment = grading.assignments[name]
        checks = collect(name)
        hidden = [info.name for info in checks if info.hidden]
        config.match_checks(assignment, [info.name for info in checks if not info.hidden], hidden)
    except ConfigError as error:
        raise usage_error(str(error)) from None
    return assignment


@app.command()
def grade(
    assignment: AssignmentName,
    submissions: Annotated[
        list[Path], typer.Argument(help="Folders or zips of .ipynb, .py and .zip files, one per student.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Where the grades go.")] = Path("grades"),
    workers: Annotated[
        int | None, typer.Option(min=1, help="Submissions graded side by side; the cores when left out.")
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", help="Grade only this question; may be repeated.")
    ] = None,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and judge on.")] = "auto",
    level: Annotated[
        Level, typer.Option("--sandbox", help="How to contain submissions; process is unsafe.")
    ] = "auto",
    seed: Annotated[int, typer.Option(help="For all random generators before each call.")] = 0,
    config_path: ConfigPath = GRADING,
) -> None:
    """Grade a folder or zip of submissions.

    Exit code 0: all are graded; 1: some need a human; 2: the call is wrong.
    """
    from autograder.grade_command import GradeOptions, grade_folder  # noqa: PLC0415 - keeps --help quick

    chosen = assignment_config(assignment, config_path)
    unknown = [name for name in only or [] if name not in chosen.questions]
    if unknown:
        raise usage_error(f"{assignment} has no question {', '.join(unknown)}; it has {', '.join(chosen.questions)}.")
    try:
        intake = gather(submissions, assignment, chosen.limits)
        options = GradeOptions(out, workers or sandbox.usable_cores(), tuple(only or ()), data, level, seed)
        code = grade_folder(chosen, intake, options, console)
    except (IntakeError, OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    raise typer.Exit(code)


@app.command()
def release(
    assignment: AssignmentName,
    out: Annotated[Path | None, typer.Option("--out", help="Where to; assignments/ASSIGNMENT when left out.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say whether the released folder is up to date.")
    ] = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Make the folder that students get, from the solution."""
    from autograder import release as releasing  # noqa: PLC0415
    from autograder.publishing import public_checks  # noqa: PLC0415

    folder = out or ROOT / "assignments" / assignment
    checks = public_checks(assignment_config(assignment, config_path))
    try:
        if check:
            differing = releasing.stale(assignment, folder, checks)
            for name in differing:
                console.print(f"out of date: {folder.name}/{name}", markup=False, highlight=False)
            if differing:
                console.print(f"Run: python -m autograder release {assignment}", markup=False)
                raise typer.Exit(1)
            console.print(f"{folder.name}: up to date")
            return
        files = releasing.release(assignment, folder, checks)
    except releasing.ReleaseError as error:
        raise usage_error(str(error)) from None
    console.print(f"{len(files)} files in {folder}", markup=False, highlight=False)


@app.command()
def build(
    assignment: AssignmentName,
    target: Annotated[Target, typer.Option("--for", help="Who it is for.")],
    out: Annotated[Path, typer.Option("--out", help="Where the zip goes.")] = Path("dist"),
    config_path: ConfigPath = GRADING,
) -> None:
    """Build a zip: an autograder for plain Otter, or what students get."""
    from autograder.publishing import build_otter, build_students  # noqa: PLC0415

    make = build_otter if target == "otter" else build_students
    path = make(assignment_config(assignment, config_path), out)
    console.print(str(path), markup=False, highlight=False)


@app.command()
def verify(
    assignment: AssignmentName,
    samples: Annotated[Path | None, typer.Option(help="Samples, a folder per verdict.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Side by side; the cores when left out.")] = None,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and judge on.")] = "auto",
    config_path: ConfigPath = GRADING,
) -> None:
    """Prove an assignment: blank earns 0, the reference 100, each sample what its folder says, live like remote."""
    from autograder.verify import verify_assignment  # noqa: PLC0415

    chosen = assignment_config(assignment, config_path)
    folder = samples or ROOT / "tests" / "submissions" / assignment
    try:
        ok = verify_assignment(chosen, folder, workers or sandbox.usable_cores(), data, console)
    except (IntakeError, ValueError) as error:
        raise usage_error(str(error)) from None
    raise typer.Exit(0 if ok else 1)


@app.command()
def reference(
    assignment: AssignmentName,
    seeds: Annotated[int, typer.Option(min=1, help="How many times to train it.")] = 10,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and judge on.")] = "auto",
    config_path: ConfigPath = GRADING,
) -> None:
    """Train the reference solution with several seeds and show how well it does on held-out data."""
    from statistics import fmean, pstdev  # noqa: PLC0415 - keeps --help quick

    from autograder.reference import held_out_accuracies  # noqa: PLC0415 - as above

    found = []
    for seed, accuracy in enumerate(held_out_accuracies(assignment_config(assignment, config_path), seeds, data)):
        found.append(accuracy)
        console.print(f"seed {seed}: {accuracy:.4f}", highlight=False)
    console.print(
        f"mean {fmean(found):.4f}, standard deviation {pstdev(found):.4f}, from {min(found):.4f} to {max(found):.4f}"
    )


@app.command()
def doctor() -> None:
    """Say what this machine offers, and what is missing."""
    from autograder.doctor import report  # noqa: PLC0415

    raise typer.Exit(0 if report(console) else 1)
