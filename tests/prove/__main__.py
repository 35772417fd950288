"""`python -m tests.prove`: run the steps that have not passed yet and write docs/figures.md."""

from __future__ import annotations

import contextlib
import fcntl
import signal
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from autograder.paths import ROOT

from .page import duration, facts_of, page_text
from .record import Record, current_record, log_path, run_step, source_digest
from .steps import FOLDER, Step, all_steps

PAGE = Path("docs") / "figures.md"
INTERRUPTED = 130
USAGE_ERROR = 2
_LOG_LINES = 15  # shown of a step that failed
app = typer.Typer(add_completion=False, rich_markup_mode=None)


class RunningError(Exception):
    """Another run writes into the same folder."""


@app.command()
def main(
    only: Annotated[list[str] | None, typer.Option("--only", help="Run only this step; may be repeated.")] = None,
    again: Annotated[bool, typer.Option("--again", help="Run steps again that have passed.")] = False,
    listing: Annotated[bool, typer.Option("--list", help="List the steps and their commands; run nothing.")] = False,
) -> None:
    """Run every step that has not passed for this state of the source, and write docs/figures.md.

    Exit code 0: no step failed; 1: one did; 2: the call is wrong or another run is active; 130: interrupted.
    """
    console, steps = Console(), all_steps()
    names = [step.name for step in steps]
    for name in only or ():
        if name not in names:
            console.print(f'There is no step "{name}". Choose from: {", ".join(names)}.', style="red")
            raise typer.Exit(USAGE_ERROR)
    chosen = [step for step in steps if not only or step.name in only]
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if listing:
            list_steps(chosen, ROOT, console)
            return
        raise typer.Exit(0 if prove(steps, chosen, ROOT, console, again) else 1)
    except (RunningError, subprocess.CalledProcessError) as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(USAGE_ERROR) from None
    except KeyboardInterrupt:
        console.print("Interrupted. Run the same command again: steps that passed are not run again.")
        raise typer.Exit(INTERRUPTED) from None


def prove(steps: Sequence[Step], chosen: Sequence[Step], root: Path, console: Console, again: bool = False) -> bool:
    """Run the chosen steps that have not passed yet, and write the page, also if the run is interrupted.

    Args:
        steps: All steps; the page lists those that are missing.
        chosen: The steps to run.
        root: The project's folder, a git checkout.
        console: One line per step goes there.
        again: Whether steps that have passed are run again.

    Returns:
        Whether no chosen step failed.

    Raises:
        RunningError: Another run is active.
    """
    with _locked(root) as lock:
        try:
            passed = [_proven(step, root, console, again, lock) for step in chosen]
        finally:
            _write_page(steps, root, console)
    return all(passed)


def _proven(step: Step, root: Path, console: Console, again: bool, lock: int) -> bool:
    source = source_digest(root)
    known = current_record(step, root, source)
    if known and known.passed and not again:
        _show(console, "passed", step, f"{duration(known.seconds)}, on {known.date}", "green")
        return True
    if step.unavailable:
        _show(console, "skipped", step, step.unavailable, "yellow")
        return True
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        progress.add_task(step.name, total=None)
        record = run_step(step, root, source, lock)
    verdict, style = ("passed", "green") if record.passed else ("FAILED", "bold red")
    _show(console, verdict, step, duration(record.seconds), style)
    if not record.passed:
        _show_log(step, root, console)
    return record.passed


def _show(console: Console, verdict: str, step: Step, text: str, style: str) -> None:
    console.print(f"[{style}]{verdict:8}[/]{step.name:26}{text}", highlight=False, soft_wrap=True)


def _show_log(step: Step, root: Path, console: Console) -> None:
    path = log_path(step, root)
    lines = path.read_text("utf-8", errors="replace").splitlines()
    for line in lines[-_LOG_LINES:]:
        console.print(f"    {line}", markup=False, highlight=False, soft_wrap=True)
    console.print(f"    All of it: {path.relative_to(root)}", markup=False, highlight=False)


def list_steps(steps: Sequence[Step], root: Path, console: Console) -> None:
    """Show each step with its state and its commands."""
    source = source_digest(root)
    for step in steps:
        record = current_record(step, root, source)
        state = "passed" if record and record.passed else "failed" if record else step.unavailable or "to do"
        console.print(f"{step.name:26}{state}", markup=False, highlight=False, style="bold")
        for line in step.commands:
            console.print(f"    {line}", markup=False, highlight=False, soft_wrap=True)


@contextlib.contextmanager
def _locked(root: Path) -> Iterator[int]:
    """The lock's descriptor; a command inherits it, so one that outlives a killed run keeps the lock."""
    (root / FOLDER).mkdir(exist_ok=True)
    with (root / FOLDER / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise RunningError(f"Another run is active in {FOLDER}/. Wait until it has ended.") from None
        yield file.fileno()


def _write_page(steps: Sequence[Step], root: Path, console: Console) -> None:
    source = source_digest(root)
    found = {step.name: current_record(step, root, source) for step in steps}
    records: dict[str, Record] = {name: record for name, record in found.items() if record}
    path = root / PAGE
    path.parent.mkdir(exist_ok=True)
    path.write_text(page_text(steps, records, facts_of(list(records.values()), root)), "utf-8")
    passed = sum(record.passed for record in records.values())
    console.print(f"{passed} of {len(steps)} steps passed, page: {PAGE}", highlight=False)


if __name__ == "__main__":
    app()
