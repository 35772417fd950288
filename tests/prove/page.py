"""docs/figures.md: the figures of all steps, with the commands that give them."""

from __future__ import annotations

import datetime
import importlib.metadata
import platform
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from autograder.sandbox import levels

from .record import Record, versions
from .steps import Row, Step

PROJECT = "neural-networks-teaching-kit"


def page_text(steps: Sequence[Step], records: Mapping[str, Record], facts: Mapping[str, str]) -> str:
    """Return the page.

    Args:
        steps: All steps.
        records: By the step's name, for the current state of the source; steps that did not run are missing.
        facts: What the steps ran on, from `facts_of`.
    """
    folder = Path(__file__).parent
    # Markdown, not HTML, so nothing is escaped for HTML.
    environment = Environment(loader=FileSystemLoader(folder), undefined=StrictUndefined, trim_blocks=True)
    open_steps = {step.name: why for step in steps if (why := _why_missing(step, records.get(step.name)))}

    def section(name: str) -> str:
        return _section([step for step in steps if step.section == name], records)

    template = environment.get_template("page.md.j2")
    return template.render(section=section, open_steps=open_steps, steps=steps, facts=facts) + "\n"


def facts_of(records: Sequence[Record], root: Path) -> dict[str, str]:
    """Return date, versions and machine, without anything that names the machine."""
    days = sorted({record.date for record in records}) or [datetime.date.today().isoformat()]
    commit = ["git", "describe", "--always", "--dirty= with changes", "--exclude=*"]
    described = subprocess.run(commit, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    return {
        "date": " to ".join(dict.fromkeys(days[:1] + days[-1:])),
        "version": f"{importlib.metadata.version(PROJECT)}, commit {described or 'unknown'}",
        **versions(),
        "kernel": f"{platform.system()} {platform.release().split('-')[0]} on {platform.machine()}",
        "cores": str(levels.usable_cores()),
    }


def duration(seconds: float) -> str:
    """Return a time in words, such as "1 h 2 min" or "3 min 5 s"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _why_missing(step: Step, record: Record | None) -> str:
    if record is None:
        return step.unavailable or "not run"
    return "" if record.passed else "failed"


def _section(steps: Sequence[Step], records: Mapping[str, Record]) -> str:
    rows = [row for step in steps for row in _rows(step, records.get(step.name))]
    columns = [name for name in dict.fromkeys(name for row in rows for name in row) if name != "time"] + ["time"]
    lines = [columns, ["---"] * len(columns), *([row.get(name, "") for name in columns] for row in rows)]
    table = "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)
    commands = "\n".join(f"    {line}" for step in steps for line in step.commands)
    return f"{table}\n\n{commands}"


def _rows(step: Step, record: Record | None) -> list[Row]:
    """The step's name and time are in the first of its rows."""
    if record is None or not record.passed:
        return [{"step": step.name, "time": _why_missing(step, record)}]
    first, *others = record.figures or [{}]
    return [{"step": step.name, **first, "time": duration(record.seconds)}, *({"step": "", **row} for row in others)]
