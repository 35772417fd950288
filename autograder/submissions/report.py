"""Before grading: match submissions with a roster, and report what is unusual."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from autograder.files import atomic_write
from autograder.submissions.find import Intake
from autograder.submissions.roster import match, read_roster, write_roster_csv
from autograder.submissions.roster_match import DOUBLE, MATCHED, MISSING, UNMATCHED, RosterMatch
from autograder.text import one_line

ROSTER, NOTES = "roster.csv", "intake-notes.txt"
_SHOWN = 20  # names of a kind in the terminal; the file has all


def match_roster_and_report(intake: Intake, roster: Path | None, console: Console, blind: bool = False) -> Intake:
    """Match submissions with a roster, if there is one, and show what is unusual.

    Args:
        roster: A list of students; None when there is none.
        blind: Whether to name nobody in the terminal; the files that `write_report` writes have the names.

    Returns:
        The intake with the roster's data about people, and the matches.

    Raises:
        TableError: The roster cannot be used.
    """
    if roster is not None:
        listed, odd = read_roster(roster)
        done = match(intake.submissions, listed)
        intake = replace(
            intake,
            submissions=done.submissions,
            notes=(*intake.notes, *odd),
            findings=done.findings,
            missing=done.missing,
        )
    if blind and intake.notes:
        _say(f"{len(intake.notes)} remark{'' if len(intake.notes) == 1 else 's'} with names in {NOTES}", console)
    for note in intake.notes[: 0 if blind else _SHOWN]:
        _say(note, console)
    if len(intake.notes) > _SHOWN and not blind:
        _say(f"{len(intake.notes) - _SHOWN} more in {NOTES}", console)
    if intake.findings is not None:
        _show(intake.findings, console, blind)
    return intake


def write_report(intake: Intake, out: Path) -> None:
    """Write `roster.csv` if there is a roster, and `intake-notes.txt` if there are notes, into the output folder."""
    (out / NOTES).unlink(missing_ok=True)
    if intake.notes:
        atomic_write(out / NOTES, "".join(f"{one_line(note)}\n" for note in intake.notes))
    if intake.findings is not None:
        write_roster_csv(intake.findings, out / ROSTER)


def _show(findings: Sequence[RosterMatch], console: Console, blind: bool) -> None:
    counts = Counter(finding.what for finding in findings)
    summary = ", ".join(f"{counts[what]} {what}" for what in (MATCHED, UNMATCHED, MISSING, DOUBLE))
    console.print(f"roster: {summary}", markup=False, highlight=False)
    for what in () if blind else (UNMATCHED, MISSING, DOUBLE):
        some = [finding for finding in findings if finding.what == what]
        for finding in some[:_SHOWN]:
            _say(_line(finding), console)
        if len(some) > _SHOWN:
            _say(f"  {what}: {len(some) - _SHOWN} more in {ROSTER}", console)


def _say(text: str, console: Console) -> None:
    console.print(one_line(text), style="yellow", markup=False, highlight=False, soft_wrap=True)


def _line(finding: RosterMatch) -> str:
    who = finding.person.label
    named = finding.submission in ("", who, finding.person.name)
    name = "" if named else f", submission {finding.submission}"
    return f"  {finding.what}: {who}{name}: {finding.detail}"
