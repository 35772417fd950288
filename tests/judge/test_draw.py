"""Inputs of checks are drawn from a secret of the grader's process, which the student process does not have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from autograder.judge.grader_secrets import GraderSecrets, set_secrets
from autograder.judge.remote_student import RemoteStudent
from shared.expect.draw import draw

READS_ALL = """
import os
def f():
    try:
        from shared.expect import draw
        drawn = draw.draw("a").integers(10**9)
    except ImportError:
        drawn = -1
    own = b"".join(open(f"/proc/self/{name}", "rb").read() for name in ("environ", "cmdline"))
    return [int(drawn), b"3c0ffee3" in own]
"""


def drawn(secret: str, name: str = "a") -> int:
    """Return the first number of this name with this secret."""
    set_secrets(GraderSecrets("synthetic", draw_secret=secret))
    return int(draw(name).integers(10**9))


@pytest.fixture(autouse=True)
def _as_in_a_notebook() -> Iterator[None]:
    yield
    set_secrets(GraderSecrets("synthetic"))


def test_the_same_secret_and_name_draw_the_same() -> None:
    assert drawn("x") == drawn("x")
    assert len({drawn("x"), drawn("y"), drawn(""), drawn("x", "b")}) == 4


def test_the_student_process_draws_as_a_notebook_does(start: Callable[..., RemoteStudent]) -> None:
    in_notebook = drawn("")
    assert drawn("3c0ffee3") != in_notebook
    number, found = start(READS_ALL).call("f")
    assert number in (in_notebook, -1)
    assert not found
