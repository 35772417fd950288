"""`doctor`: what this machine offers, what is missing, and how to get it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from dataclasses import dataclass

import psutil
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder import assignments
from autograder.sandbox import levels, restrict
from shared import datasets

PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "pytest", "otter-grader", "jupyter", "jupytext")
MINIMUM_PYTHON = (3, 10)
MINIMUM_MEMORY = 8 * 2**30
_STYLES = {"ok": "green", "look": "yellow", "missing": "bold red"}


@dataclass(frozen=True)
class RosterMatch:
    """One line of the report: what, "ok", "look" or "missing", and what it means."""

    subject: str
    verdict: str
    text: str


def findings() -> list[RosterMatch]:
    """Look at everything that grading needs."""
    return [_python(), *map(_package, PACKAGES), _cores(), _memory(), _bubblewrap(), _landlock(), *_data()]


def report(console: Console) -> bool:
    """Show the findings.

    Args:
        console: Where to.

    Returns:
        Whether nothing that is needed is missing.
    """
    table = Table("", "", "", box=None, show_header=False, pad_edge=False)
    found = findings()
    for finding in found:
        table.add_row(finding.subject, Text(finding.verdict, style=_STYLES[finding.verdict]), Text(finding.text))
    console.print(table)
    return all(finding.verdict != "missing" for finding in found)


def _python() -> RosterMatch:
    fits = sys.version_info >= MINIMUM_PYTHON
    return RosterMatch(
        "Python", "ok" if fits else "missing", f"{platform.python_version()} (3.10 or later is needed)"
    )


def _package(name: str) -> RosterMatch:
    try:
        return RosterMatch(name, "ok", importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return RosterMatch(name, "missing", "not installed; run: make install")


def _cores() -> RosterMatch:
    cores = levels.usable_cores()
    return RosterMatch("cores", "ok", f"{cores}; grading uses as many workers unless --workers says otherwise")


def _memory() -> RosterMatch:
    memory = psutil.virtual_memory()
    verdict = "ok" if memory.total >= MINIMUM_MEMORY else "look"
    text = f"{memory.total / 2**30:.0f} GiB, {memory.available / 2**30:.0f} GiB free; count 3 GiB for a worker"
    return RosterMatch("memory", verdict, text)


def _bubblewrap() -> RosterMatch:
    problem = levels.bubblewrap_problem()
    if problem is None:
        return RosterMatch("bubblewrap", "ok", "submissions run in a sandbox")
    weaker = "the level landlock is used" if levels.landlock_problem() is None else "submissions run UNPROTECTED"
    return RosterMatch("bubblewrap", "look", f"{problem}. Without it {weaker}.")


def _landlock() -> RosterMatch:
    problem = levels.landlock_problem()
    if problem is not None:
        return RosterMatch("landlock", "look", problem)
    parts = ["another user"] if os.geteuid() == 0 else []
    version = restrict.landlock_version()
    parts += [f"Landlock {version}"] if version else []
    return RosterMatch(
        "landlock", "ok", f"for where bubblewrap does not run: {', '.join(parts)}, system calls filtered"
    )


def _data() -> list[RosterMatch]:
    found = (assignments.load(name).dataset for name in assignments.names())
    return [_data_of(dataset) for dataset in found if dataset.files]


def _data_of(dataset: datasets.DataSet) -> RosterMatch:
    subject = f"data, {dataset.title}"
    if dataset.source("auto") == "real":
        return RosterMatch(subject, "ok", "the real data is here")
    return RosterMatch(subject, "look", "not in KERAS_HOME or ~/.keras; the synthetic data is used")
