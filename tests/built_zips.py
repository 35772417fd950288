"""The content of each zip, made once for each test process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from autograder import config
from autograder.arguments import Target
from autograder.publishing import zip_files

ROOT = Path(__file__).resolve().parent.parent
ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
TARGETS: tuple[Target, ...] = ("students", "gradescope", "otter")


@cache
def zip_content(assignment: str, target: Target) -> dict[str, bytes]:
    """Return what the zip will hold, with synthetic data for Gradescope; not to be changed."""
    return zip_files(ASSIGNMENTS[assignment], target, "synthetic")
