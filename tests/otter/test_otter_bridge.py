"""Under plain Otter, what several checks look at is asked for once, and asked for anew when the notebook goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from autograder.otter import bridge
from autograder.otter.bridge import _student


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A notebook's globals."""
    monkeypatch.setattr(bridge, "_last", [])
    return {"sigmoid": lambda t: t, "In": ["", "def sigmoid"], "_i": "def sigmoid", "__name__": "__main__"}


def test_the_same_notebook_is_the_same_student(env: dict[str, Any]) -> None:
    assert _student("reuters", env) is _student("reuters", env)


def test_what_ipython_keeps_is_no_change(env: dict[str, Any]) -> None:
    before = _student("reuters", env)
    env |= {"In": ["", "def sigmoid", "1"], "_i": "1", "_i2": "1", "_": 1}
    assert _student("reuters", env) is before


CHANGES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a function defined again": lambda env: env.update(sigmoid=lambda t: -t),
    "one more": lambda env: env.update(softmax=lambda z: z),
    "one less": lambda env: env.pop("sigmoid"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_notebook_that_went_on_is_asked_anew(env: dict[str, Any], change: Callable[[dict[str, Any]], Any]) -> None:
    before = _student("reuters", env)
    change(env)
    assert _student("reuters", env) is not before


def test_another_notebook_is_another_student(env: dict[str, Any]) -> None:
    assert _student("reuters", env) is not _student("reuters", dict(env))
