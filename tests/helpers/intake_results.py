"""What the intake finds in a folder or zip of IMDB submissions, and what it says about those it can't read."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.config import Limits
from autograder.submissions.find import Intake, Notebook, UnreadableSubmission, find_submissions, read_cells

FUNCTIONS = {"imdb": ["decode_review", "vectorize_sequences", "best_epoch"]}


def found(source: Path) -> Intake:
    return find_submissions(source, "imdb", Limits(notebook_mb=1))


def names(source: Path) -> list[str]:
    return [submission.name for submission in found(source).submissions]


def read(source: Path, name: str) -> Notebook:
    (submission,) = [item for item in found(source).submissions if item.name == name]
    return read_cells(submission, FUNCTIONS)


def message(source: Path, name: str) -> str:
    with pytest.raises(UnreadableSubmission) as caught:
        read(source, name)
    assert "\n" not in str(caught.value)
    return str(caught.value)
