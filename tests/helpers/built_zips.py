"""The content of each zip, made once for each test process."""

from __future__ import annotations

from functools import cache

from autograder import config
from autograder.config.zip_targets import Target
from autograder.paths import ROOT
from autograder.release.build import zip_files

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
TARGETS: tuple[Target, ...] = ("students", "gradescope", "otter")


@cache
def zip_content(assignment: str, target: Target) -> dict[str, bytes]:
    """Return what the zip will hold, with synthetic data for Gradescope; not to be changed."""
    return zip_files(ASSIGNMENTS[assignment], target, "synthetic")
