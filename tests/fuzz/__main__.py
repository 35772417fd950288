"""The command line of fuzzing, see docs/fuzzing.md."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from . import drivers

ALL, SUBMISSIONS = "all", "submissions"
Engine = Literal["auto", "atheris", "random"]
app = typer.Typer(add_completion=False)


@app.command()
def main(
    what: Annotated[str, typer.Argument(help='A target, "all" of them, or "submissions" through the real grade.')],
    seconds: Annotated[int, typer.Option(min=1, help="For each target.")] = 60,
    count: Annotated[int, typer.Option(min=2, help="How many submissions.")] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed does the same damage.")] = 0,
    engine: Annotated[Engine, typer.Option(help="auto: atheris where it is installed.")] = "auto",
    input_file: Annotated[Path | None, typer.Option("--input", help="Only give the target this file.")] = None,
    out: Annotated[Path, typer.Option("--out", help="For grades, and inputs that were found.")] = Path("fuzzing"),
    workers: Annotated[int, typer.Option(min=1, help="Submissions graded side by side.")] = 1,
) -> None:
    """Look for inputs that the kit falls over. Exit code 0: none; 2: the call is wrong; else: one was found."""
    if what == SUBMISSIONS:
        raise typer.Exit(_grade(count, seed, out, workers))
    guided = engine == "atheris" or (engine == "auto" and drivers.has_atheris() and input_file is None)
    if guided and not drivers.has_atheris():
        _refuse("atheris is not installed. Run: pip install '.[fuzz]'")
    with drivers.instrumented() if guided else contextlib.nullcontext():
        from .targets import TARGETS  # noqa: PLC0415  # after atheris, which instruments what is imported
    if what == ALL:
        raise typer.Exit(max(_again(name, seconds, seed, engine, out) for name in TARGETS))
    if what not in TARGETS:
        _refuse(f"there is no target {what}. Choose {ALL}, {SUBMISSIONS} or one of {', '.join(TARGETS)}.")
    target = TARGETS[what]
    if input_file is not None:
        how, took = drivers.try_once(target, input_file.read_bytes())
        typer.echo(how or f"{what}: nothing found, {took:.2f} s")
        raise typer.Exit(1 if how else 0)
    if guided:
        out.mkdir(parents=True, exist_ok=True)
        raise typer.Exit(drivers.run_atheris(what, target, seed, seconds, out))
    report = drivers.run_random(target, seed, seconds=seconds)
    slowest = f"slowest {report.slowest_seconds:.2f} s of CPU time"
    typer.echo(f"{what}: {report.examples:,} inputs in {report.seconds:.0f} s, {slowest}")
    if report.finding is not None:
        path = drivers.keep(report.finding, what, out)
        typer.echo(f"{report.finding.how}\nRepeat: python -m tests.fuzz {what} --input {path}")
        raise typer.Exit(1)


def _refuse(message: str) -> None:
    typer.echo(message, err=True)
    raise typer.Exit(2)


def _again(name: str, seconds: int, seed: int, engine: Engine, out: Path) -> int:
    """A process for each target: atheris ends its own."""
    options = {"--seconds": seconds, "--seed": seed, "--engine": engine, "--out": out}
    words = [word for option, value in options.items() for word in (option, str(value))]
    return abs(subprocess.run([sys.executable, "-m", "tests.fuzz", name, *words], check=False).returncode)


def _grade(count: int, seed: int, out: Path, workers: int) -> int:
    from .grading import grade_malformed  # noqa: PLC0415  # only this command needs the kit's readers here

    graded = grade_malformed(count, seed, out, workers)
    faults = graded.faults(count)
    statuses = ", ".join(f"{number} {status}" for status, number in graded.statuses.most_common())
    typer.echo(f"{len(graded.rows):,} rows for {count:,} submissions in {graded.seconds:.0f} s: {statuses}")
    if graded.rows:
        typer.echo(f"slowest: {graded.slowest['submission']!r}, {graded.slowest['seconds']} s")
    for fault in faults:
        typer.echo(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    app()
