"""A hash of a submission: equal hashes, nothing to grade again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.read_files import contents_of
from autograder.submissions.find import MAX_CANDIDATES, Submission
from autograder.submissions.helper_files import belongs

MOST_READ = 8  # times the largest notebook; larger submissions are refused when they are graded


def content_hash(submission: Submission) -> str:
    """Return a hash of the names and bytes of all files that may be the notebook, or of why they can't be read.

    "" after an error in the grader: the submission is then graded, which reports the error.
    """
    if submission.content_hash:
        return submission.content_hash
    try:
        return hash_of(_parts(submission, contents_of(submission.documents, submission.max_bytes)))
    except Exception:  # one submission must not stop the others
        return ""


def hash_of_files(submission: Submission, files: Iterable[tuple[str, bytes]]) -> str:
    """Return the same hash, given the label and content of the file that counts and of those next to it."""
    return hash_of(_parts(submission, files))


def _parts(submission: Submission, files: Iterable[tuple[str, bytes | UnreadableSubmission]]) -> Iterable[bytes]:
    yield repr((submission.problem, submission.label)).encode()
    size = 0
    for count, (label, content) in enumerate(files):
        if submission.label and not belongs(submission.label, label):
            continue
        data = content if isinstance(content, bytes) else str(content).encode("utf-8", "backslashreplace")
        yield label.encode("utf-8", "backslashreplace")
        yield data
        size += len(data)
        if count >= MAX_CANDIDATES or size > MOST_READ * submission.max_bytes:
            return


def hash_of(parts: Iterable[bytes]) -> str:
    """Return a hash of some bytes in their order."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:".encode())  # so that no two lists of parts run into the same bytes
        digest.update(part)
    return digest.hexdigest()
