"""Parts of arrays, lists and curves for pages."""

from __future__ import annotations

import numpy as np
import pytest

from shared.expect.side_by_side import MAX_POINTS, compare_arrays, compare_lists, compare_texts, curves_display


def test_a_small_array_is_shown_whole_with_the_differing_cells_marked() -> None:
    expected, actual = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[1.0, 0.0], [2.5, 1.0]])
    comparison = compare_arrays("f()", expected, actual, expected != actual, "Use 1.0.")
    assert comparison.expected.rows == (("1", "0"), ("0", "1"))
    assert comparison.actual.rows == (("1", "0"), ("2.5", "1"))
    assert comparison.expected.marked == comparison.actual.marked == ((1, 0),)
    assert (comparison.expected.note, comparison.next_step) == ("", "Use 1.0.")


def test_of_a_large_array_the_part_around_the_first_difference_is_shown() -> None:
    expected = np.arange(2_000_000).reshape(200, 10_000)
    actual = expected.copy()
    actual[150, 9_999] = -1
    comparison = compare_arrays("f()", expected, actual, expected != actual)
    assert comparison.expected.note == "rows 147 to 152 of 200, columns 9992 to 9999 of 10000"
    assert comparison.actual.rows[3][7] == "-1"
    assert comparison.actual.marked == ((3, 7),)


@pytest.mark.parametrize(
    ("shape", "place", "marked", "note"),
    [((), (), (0, 0), ""), ((3,), (2,), (0, 2), ""), ((2, 3, 4), (1, 2, 3), (2, 3), "at [1]")],
)
def test_arrays_of_any_number_of_axes_are_tables(
    shape: tuple[int, ...], place: tuple[int, ...], marked: tuple[int, int], note: str
) -> None:
    expected, actual = np.zeros(shape), np.zeros(shape)
    actual[place] = 7
    comparison = compare_arrays("f()", expected, actual, expected != actual)
    assert comparison.actual.marked == (marked,)
    assert comparison.actual.rows[marked[0]][marked[1]] == "7"
    assert comparison.actual.note == note


def test_the_shorter_of_two_lists_is_filled_up() -> None:
    comparison = compare_lists("build_model()", ["16 relu", "16 relu", "1 sigmoid"], ["16 relu", "1 sigmoid"])
    assert comparison.actual.rows == (("16 relu",), ("1 sigmoid",), ("–",))
    assert comparison.expected.marked == ((1, 0), (2, 0))


def test_curves_leave_out_what_cannot_be_drawn() -> None:
    (curve,) = curves_display({"loss": [0.5, float("nan"), 0.25]}).curves
    assert (curve.label, curve.x, curve.y) == ("loss", (1.0, 3.0), (0.5, 0.25))
    assert len(curves_display({"loss": np.zeros(10 * MAX_POINTS)}).curves[0].x) == MAX_POINTS


def test_texts_are_one_cell_each() -> None:
    assert compare_texts("f()", "shape (2, 3)", "shape (3, 2)").actual.rows == (("shape (3, 2)",),)
