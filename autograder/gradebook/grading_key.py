"""What a grade depends on, as hashes: if all of them are the same, the submission is not graded again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from autograder.config import AssignmentConfig
from autograder.intake.read_files import contents_of
from autograder.source_files import grading_sources
from autograder.submissions.find import MAX_CANDIDATES, Submission
from autograder.versions import TRAINING, versions_of

MOST_READ = 8  # times the largest notebook; larger submissions are refused when they are graded


@dataclass(frozen=True)
class GradingKey:
    """What the grades of a run depend on, except the submissions.

    Args:
        checks: Hash of the modules that grade a submission, and of the versions of packages.
        grading: Hash of limits, thresholds and points in grading.yml.
        data_source: "real" or "synthetic".
        seed: For all random generators before each call.
        sandbox: The containment level.
    """

    checks: str
    grading: str
    data_source: str
    seed: int
    sandbox: str


def grading_key(assignment: AssignmentConfig, data_source: str, seed: int, level: str) -> GradingKey:
    """Return the key of a run; the arguments are as in `GradingKey`."""
    return GradingKey(_checks_hash(assignment.name), grading_hash(assignment), data_source, seed, level)


@cache
def _checks_hash(assignment: str) -> str:
    versions = [f"{name} {version}" for name, version in versions_of(TRAINING).items()]
    return _hash([*grading_sources(assignment).values(), *(version.encode() for version in versions)])


def grading_hash(assignment: AssignmentConfig) -> str:
    """Return a hash of limits, thresholds and points; titles, sources, audit floors and dates change no grade."""
    content = {
        "limits": assignment.limits.model_dump(),
        "thresholds": {name: one.model_dump(exclude={"source"}) for name, one in assignment.thresholds.items()},
        "questions": {name: [one.functions, one.checks] for name, one in assignment.questions.items()},
    }
    return _hash([json.dumps(content, sort_keys=True).encode()])


def content_hash(submission: Submission) -> str:
    """Return a hash of the names and bytes of all files that may be the notebook, or of why they can't be read.

    "" after an error in the grader: the submission is then graded, which reports the error.
    """
    try:
        return _hash(_parts(submission))
    except Exception:  # one submission must not stop the others
        return ""


def _parts(submission: Submission) -> Iterable[bytes]:
    yield repr((submission.problem, submission.label)).encode()
    size = 0
    files = contents_of(submission.documents, submission.max_bytes)
    for count, (label, content) in enumerate(files):
        if submission.label not in ("", label):
            continue
        data = content if isinstance(content, bytes) else str(content).encode("utf-8", "backslashreplace")
        yield label.encode("utf-8", "backslashreplace")
        yield data
        size += len(data)
        if count >= MAX_CANDIDATES or size > MOST_READ * submission.max_bytes:
            return


def _hash(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:".encode())  # so that no two lists of parts run into the same bytes
        digest.update(part)
    return digest.hexdigest()
