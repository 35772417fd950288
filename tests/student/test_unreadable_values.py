"""A value that cannot be read as data comes with what to return instead."""

from __future__ import annotations

import itertools
import math

import matplotlib.pyplot as plt
import pytest

from shared.student.in_process import InProcessStudent
from shared.student.protocol import StudentCodeError


def said(value: object) -> str:
    with pytest.raises(StudentCodeError) as caught:
        InProcessStudent({"f": lambda: value}).call("f")
    return str(caught.value)


def test_what_plot_returns_is_not_the_axes() -> None:
    figure, axes = plt.subplots()
    try:
        assert said(axes.plot([1, 2])).endswith(
            "the returned value holds a Line2D, which can't be read as data. "
            "That is what a drawing method gives; return the Axes on which it draws"
        )
    finally:
        plt.close(figure)


@pytest.mark.parametrize(
    ("value", "advice"),
    [
        (said, "call it"),
        ([1].append, "call it"),
        (said.__class__, "call it"),
        (b"good film", "Return text: a str"),
        (math, "Return a value, not a module"),
        (itertools.count(), "Return a list of what it gives: list(...)"),
    ],
)
def test_what_to_return_instead_is_said(value: object, advice: str) -> None:
    assert said(value).endswith(advice)


def test_a_value_of_another_kind_has_no_advice() -> None:
    assert said(object()).endswith("is an object, which can't be read as data")
