"""`doctor`: what this machine offers, what is missing, and how to get it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import psutil
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder import assignments
from autograder.grading.run import open_sandbox
from autograder.sandbox import levels
from shared import datasets
from shared.worker import restrict

PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "pytest", "otter-grader", "jupyter", "jupytext")
MINIMUM_PYTHON = (3, 10)
MINIMUM_MEMORY = 8 * 2**30
_STYLES = {"ok": "green", "look": "yellow", "missing": "bold red"}


@dataclass(frozen=True)
class Finding:
    """One line of the report: what, "ok", "look" or "missing", and what it means."""

    subject: str
    verdict: str
    text: str


def findings() -> list[Finding]:
    """Check everything that grading needs."""
    machine = [_python(), *map(_package, PACKAGES), _cores(), _memory()]
    return [*machine, _bubblewrap(), _landlock(), _fork_server(), *_data()]


def report(found: Sequence[Finding], console: Console) -> bool:
    """Show the findings.

    Args:
        console: Where to.

    Returns:
        Whether nothing that is needed is missing.
    """
    table = Table("", "", "", box=None, show_header=False, pad_edge=False)
    for finding in found:
        table.add_row(finding.subject, Text(finding.verdict, style=_STYLES[finding.verdict]), Text(finding.text))
    console.print(table)
    return _complete(found)


def summary_of(found: Sequence[Finding]) -> dict[str, object]:
    """Return the findings for --json."""
    return {"ok": _complete(found), "findings": [asdict(finding) for finding in found]}


def _complete(found: Sequence[Finding]) -> bool:
    return all(finding.verdict != "missing" for finding in found)


def _python() -> Finding:
    fits = sys.version_info >= MINIMUM_PYTHON
    return Finding("Python", "ok" if fits else "missing", f"{platform.python_version()} (3.10 or later is needed)")


def _package(name: str) -> Finding:
    try:
        return Finding(name, "ok", importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding(name, "missing", "not installed; run: make install")


def _cores() -> Finding:
    cores = levels.usable_cores()
    return Finding("cores", "ok", f"{cores}; grading starts as many student processes, unless you give --workers")


def _memory() -> Finding:
    memory = psutil.virtual_memory()
    verdict = "ok" if memory.total >= MINIMUM_MEMORY else "look"
    text = f"{memory.total / 2**30:.0f} GiB, {memory.available / 2**30:.0f} GiB free; count 3 GiB per student process"
    return Finding("memory", verdict, text)


def _bubblewrap() -> Finding:
    problem = levels.bubblewrap_problem()
    if problem is None:
        return Finding("bubblewrap", "ok", "submissions run in a sandbox")
    weaker = "the level landlock is used" if levels.landlock_problem() is None else "submissions run UNSANDBOXED"
    return Finding("bubblewrap", "look", f"{problem}. Without it {weaker}.")


def _landlock() -> Finding:
    problem = levels.landlock_problem()
    if problem is not None:
        return Finding("landlock", "look", problem)
    parts = ["another user"] if os.geteuid() == 0 else []
    version = restrict.landlock_version()
    parts += [f"Landlock {version}"] if version else []
    return Finding("landlock", "ok", f"used if bubblewrap does not work: {', '.join(parts)}, system calls filtered")


def _fork_server() -> Finding:
    with open_sandbox() as sandbox:
        assert sandbox.server is not None
        problem = sandbox.server.problem()
    if problem is None:
        return Finding("fork server", "ok", "student processes start in a tenth of a second")
    text = f"each student process imports TensorFlow itself, which takes seconds: {problem}"
    return Finding("fork server", "look", text)


def _data() -> list[Finding]:
    found = (assignments.load(name).dataset for name in assignments.names())
    return [_data_of(dataset) for dataset in found if dataset.files]


def _data_of(dataset: datasets.DataSet) -> Finding:
    subject = f"data, {dataset.title}"
    if dataset.source("auto") == "real":
        return Finding(subject, "ok", "the real data is available")
    return Finding(subject, "look", "not in KERAS_HOME or ~/.keras; the synthetic data is used")
