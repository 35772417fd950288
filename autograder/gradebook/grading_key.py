"""What a grade depends on, as hashes: if all of them are the same, the submission is not graded again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from autograder.config import AssignmentConfig
from autograder.source_files import grading_sources
from autograder.submissions.content_hash import hash_of
from autograder.versions import TRAINING, versions_of


@dataclass(frozen=True)
class GradingKey:
    """What the grades of a run depend on, except the submissions.

    Args:
        checks: Hash of the modules that grade a submission, and of the versions of packages.
        grading: Hash of limits, thresholds and points in grading.yml.
        data_source: "real" or "synthetic".
        seed: For all random generators before each call.
        sandbox: The containment level.
        secret: What the inputs of checks are drawn from.
    """

    checks: str
    grading: str
    data_source: str
    seed: int
    sandbox: str
    secret: str = ""


def grading_key(
    assignment: AssignmentConfig, data_source: str, seed: int, level: str, secret: str = ""
) -> GradingKey:
    """Return the key of a run; the arguments are as in `GradingKey`."""
    return GradingKey(_checks_hash(assignment.name), grading_hash(assignment), data_source, seed, level, secret)


@cache
def _checks_hash(assignment: str) -> str:
    versions = [f"{name} {version}" for name, version in versions_of(TRAINING).items()]
    return hash_of([*grading_sources(assignment).values(), *(version.encode() for version in versions)])


def grading_hash(assignment: AssignmentConfig) -> str:
    """Return a hash of limits, thresholds and points; titles, sources, audit floors and dates change no grade."""
    content = {
        "limits": assignment.limits.model_dump(),
        "thresholds": {name: one.model_dump(exclude={"source"}) for name, one in assignment.thresholds.items()},
        "questions": {name: [one.functions, one.checks] for name, one in assignment.questions.items()},
    }
    return hash_of([json.dumps(content, sort_keys=True).encode()])
