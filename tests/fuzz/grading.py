"""Malformed submissions through `python -m autograder grade`, and what came of them."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from .malformed import make_submissions
from .seeds import ROOT

# Small, so that a submission that reaches one costs seconds; the whole submission may reach it once per question.
LIMITS = {"cell_seconds": 10, "call_seconds": 10, "submission_seconds": 30, "memory_mb": 2048, "notebook_mb": 1}
# Beyond the time of the student's code: starting workers, and ending them by force.
BEYOND_SECONDS = 60
QUESTION = "q5"  # needs no TensorFlow, whose import would take most of the time
NEVER = ("kit_error",)


@dataclass(frozen=True)
class Graded:
    """What a run of malformed submissions gave.

    Args:
        rows: Rows of grades.csv.
        exit_code: Of the command.
        seconds: Wall time of the whole command.
        stderr: What the command wrote there.
    """

    rows: list[Mapping[str, str]]
    exit_code: int
    seconds: float
    stderr: str

    @property
    def statuses(self) -> Counter[str]:
        """How many rows have which status."""
        return Counter(row["status"] for row in self.rows)

    @property
    def slowest(self) -> Mapping[str, str]:
        """The row that took longest."""
        return max(self.rows, key=lambda row: float(row["seconds"]))

    def faults(self, count: int) -> list[str]:
        """What is wrong with the run itself, a sentence each.

        Args:
            count: How many submissions there were.
        """
        faults = [f"exit code {self.exit_code}: {self.stderr[-500:]}"] if self.exit_code not in (0, 1) else []
        if len(self.rows) != count or len({row["submission"] for row in self.rows}) != count:
            faults.append(f"{len(self.rows)} rows for {count} submissions")
        faults += [f"{row['submission']}: {row['message']}" for row in self.rows if row["status"] in NEVER]
        longest = LIMITS["submission_seconds"] + BEYOND_SECONDS
        faults += [f"{row['submission']}: {row['seconds']} s" for row in self.rows if float(row["seconds"]) > longest]
        return faults


def grade_malformed(count: int, seed: int, out: Path, workers: int = 1) -> Graded:
    """Make malformed submissions and grade them.

    Args:
        count: How many.
        seed: The same seed makes the same submissions.
        out: Where the grades go.
        workers: Submissions graded side by side.

    Returns:
        What came of it.
    """
    with tempfile.TemporaryDirectory(prefix="kit-malformed-") as name:
        folder = Path(name)
        sources = make_submissions(folder, count, seed)
        small = folder / "grading.yml"
        small.write_text(_with_small_limits((ROOT / "grading.yml").read_text("utf-8")), "utf-8")
        options = ["--only", QUESTION, "--out", out, "--workers", workers, "--data", "synthetic", "--config", small]
        command = [sys.executable, "-m", "autograder", "grade", "boston", *map(str, [*sources, *options])]
        began = time.monotonic()
        environment = {**os.environ, "COLUMNS": "120"}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace", check=False
        )
        seconds = time.monotonic() - began
    return Graded(_rows(out / "grades.csv"), done.returncode, seconds, done.stderr)


def _rows(path: Path) -> list[Mapping[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _with_small_limits(text: str) -> str:
    """`grading.yml` with limits that are reached within seconds."""
    document = yaml.safe_load(text)
    document["limits"] = {**document.get("limits", {}), **LIMITS}
    document["assignments"]["boston"].pop("limits", None)
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True)
