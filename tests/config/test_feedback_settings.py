"""What students read, and whom they write to, as grading.yml says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.graded_runs import grading_yml

from autograder.config import ConfigError, load


def settings(tmp_path: Path, top: str = "", own: str = "") -> dict[str, tuple[str, str | None]]:
    """Level and contact of each assignment; `own` are lines of boston."""
    grading = load(grading_yml(tmp_path, own, top))
    return {name: (one.feedback, one.contact) for name, one in grading.assignments.items()}


def test_without_settings_students_read_everything_and_nobody_is_named(tmp_path: Path) -> None:
    assert set(settings(tmp_path).values()) == {("hints", None)}


def test_an_assignments_own_settings_win(tmp_path: Path) -> None:
    top, own = "feedback: points\ncontact: ta@example.edu\n", "    feedback: hints\n    contact: b@example.edu\n"
    found = settings(tmp_path, top, own)
    assert (found["imdb"], found["boston"]) == (("points", "ta@example.edu"), ("hints", "b@example.edu"))


@pytest.mark.parametrize("address", ["kim", "a b@example.edu", "ta@example", '"ta@example.edu?cc=x@y.edu"'])
def test_a_contact_that_is_not_an_address_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, f"contact: {address}\n")
    assert "is not a mail address. Write it like ta@example.edu" in caught.value.problems[0]


def test_an_unknown_level_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, "feedback: none\n")
    assert "'points', 'sentences' or 'hints'" in caught.value.problems[0]
