"""Untrusted text and numbers are shown in a form that harms nobody."""

from __future__ import annotations

import pytest

from autograder.text import fitted, number, one_line


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (-0.0, "0"), (2.5, "2.5"), (100.0, "100"), (1 / 3, "0.33"), (7.0000001, "7"), (0.1 + 0.2, "0.3")],
)
def test_numbers_have_at_most_two_decimals_and_no_zeros_at_the_end(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07x", "x"),
        ("\x1b]8;;http://a\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("\x1bcx", "x"),
        ("end\x1b", "end"),
        ("a\x00b\x08c\x7f", "abc"),
        ("gnp\u202egpj\u202c\u2066x\u2069", "gnpgpjx"),
        ("half \ud800", "half \ufffd"),
    ],
)
def test_terminal_codes_and_direction_marks_are_taken_out(text: str, clean: str) -> None:
    assert one_line(text) == clean


def test_an_unfinished_terminal_code_takes_no_long_time() -> None:
    assert one_line("\x1b]" * 200_000 + "\x1b[" * 200_000) == ""


def test_a_line_that_is_too_wide_is_broken_between_its_parts() -> None:
    assert fitted("3 students · mean 7", 19) == "3 students · mean 7"
    assert fitted("3 students · mean 7", 18) == "3 students\nmean 7"


def test_a_part_that_is_still_too_wide_is_indented_where_it_goes_on() -> None:
    assert fitted("3 students: 2 graded, 1 invalid · mean 7", 26) == "3 students: 2 graded, 1\n  invalid\nmean 7"
