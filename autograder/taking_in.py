"""Before grading: submissions are matched with a roster, what is odd is told, and who sent what is written down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from autograder.display import one_line
from autograder.gradebook import write_at_once
from autograder.intake import Intake
from autograder.people import Person
from autograder.roster import DOUBLE, MATCHED, MISSING, UNMATCHED, Finding, match, read_roster, write_roster_csv
from autograder.submitted import Submitted, write_submitted

ROSTER, NOTES = "roster.csv", "intake-notes.txt"
_SHOWN = 20  # names of a kind in the terminal; the file has all


def take_down(intake: Intake, assignment: str, roster: Path | None, out: Path, console: Console) -> Intake:
    """Say what is odd about the submissions, match them with a roster, and write down who handed in what.

    Args:
        intake: What was handed in.
        assignment: What is to be graded, or "all".
        roster: A list of students; None when there is none.
        out: The output folder; gets `submitted.json`, with a roster `roster.csv`, and `intake-notes.txt` where
            something is odd.
        console: Where to show it.

    Returns:
        The intake, with what the roster knows of the submissions' people.

    Raises:
        TableError: The roster cannot be used.
    """
    notes = list(intake.notes)
    missing: tuple[Person, ...] = ()
    findings: tuple[Finding, ...] = ()
    if roster is not None:
        listed, odd = read_roster(roster)
        matched = match(intake.submissions, listed)
        intake = replace(intake, submissions=matched.submissions)
        missing, findings = matched.missing, matched.findings
        notes += odd
        write_roster_csv(findings, out / ROSTER)
    _tell(notes, out / NOTES, console)
    if roster is not None:
        _show(findings, out / ROSTER, console)
    origins = {submission.name: submission.origin for submission in intake.submissions}
    write_submitted(Submitted(assignment, origins, missing), out)
    return intake


def _tell(notes: Sequence[str], path: Path, console: Console) -> None:
    """Show some of the notes and write all of them; without any, an earlier run's are taken away."""
    path.unlink(missing_ok=True)
    if notes:
        write_at_once(path, "".join(f"{one_line(note)}\n" for note in notes))
    for note in notes[:_SHOWN]:
        console.print(one_line(note), style="yellow", markup=False, highlight=False, soft_wrap=True)
    if len(notes) > _SHOWN:
        console.print(f"{len(notes) - _SHOWN} more in {path}", markup=False, highlight=False, soft_wrap=True)


def _show(findings: Sequence[Finding], path: Path, console: Console) -> None:
    counts = Counter(finding.what for finding in findings)
    told = ", ".join(f"{counts[what]} {what}" for what in (MATCHED, UNMATCHED, MISSING, DOUBLE))
    console.print(f"roster: {told} ({path})", markup=False, highlight=False, soft_wrap=True)
    for what in (UNMATCHED, MISSING, DOUBLE):
        some = [finding for finding in findings if finding.what == what]
        for finding in some[:_SHOWN]:
            line = _line(finding)
            console.print(line, style="yellow", markup=False, highlight=False, soft_wrap=True)
        if len(some) > _SHOWN:
            console.print(f"  {what}: {len(some) - _SHOWN} more in {path}", markup=False, soft_wrap=True)


def _line(finding: Finding) -> str:
    who = finding.person.shown
    told = finding.submission in ("", who, finding.person.name)
    name = "" if told else f", submission {finding.submission}"
    return one_line(f"  {finding.what}: {who}{name}: {finding.detail}")
