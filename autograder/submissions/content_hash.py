"""A hash of what a student handed in: equal hashes, nothing to grade again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.read_files import contents_of
from autograder.submissions.find import MAX_CANDIDATES, Submission

MOST_READ = 8  # times the largest notebook: what is more than this is refused when it is graded


def content_hash(submission: Submission) -> str:
    """A hash of what a student handed in.

    Returns:
        The hash of names and bytes of all files that may hold the notebook, or why they can't be read. "" through a
        fault of the kit: that equals nothing, so the submission is graded, and the fault comes up where it is told.
    """
    if submission.content_hash:
        return submission.content_hash
    try:
        return hash_of(_parts(submission, contents_of(submission.documents, submission.max_bytes)))
    except Exception:  # whatever one submission holds, it must not keep the others from being graded
        return ""


def hash_of_file(submission: Submission, content: bytes) -> str:
    """The same hash, where the one file that counts has been read."""
    return hash_of(_parts(submission, [(submission.label, content)]))


def _parts(submission: Submission, files: Iterable[tuple[str, bytes | UnreadableSubmission]]) -> Iterable[bytes]:
    yield repr((submission.problem, submission.label)).encode()
    size = 0
    for count, (label, content) in enumerate(files):
        if submission.label not in ("", label):
            continue
        data = content if isinstance(content, bytes) else str(content).encode("utf-8", "backslashreplace")
        yield label.encode("utf-8", "backslashreplace")
        yield data
        size += len(data)
        if count >= MAX_CANDIDATES or size > MOST_READ * submission.max_bytes:
            return


def hash_of(parts: Iterable[bytes]) -> str:
    """A hash of some bytes in their order."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:".encode())  # so that no two lists of parts run into the same bytes
        digest.update(part)
    return digest.hexdigest()
