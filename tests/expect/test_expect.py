"""Expectations raise `CheckFailed` and nothing else, with messages that say where, what was expected, what came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from shared.expect import values
from shared.student.protocol import AxesHandle, CheckFailed, ModelHandle, Observation

OF = "train()"

# Everything plain that a function may return, and a bit more.
ZOO: list[Any] = [
    None,
    True,
    False,
    0,
    -7,
    10**400,
    0.5,
    float("nan"),
    float("inf"),
    "",
    "text",
    "x" * 10_000,
    [],
    (),
    {},
    [None],
    [1, 2, 3],
    [1, "a"],
    ["a", "b"],
    [[1], [2, 3]],
    [10**400],
    [[[]]],
    [ModelHandle(0)],
    [np.zeros((2, 2)), np.zeros((2, 3))],
    [np.zeros(2), {"a": 1}],
    (1.0, None, [2]),
    {"loss": [0.5], 3: None, None: "x"},
    {"loss": float("nan")},
    np.float32(0.25),
    np.int8(3),
    np.True_,
    np.array(5),
    np.array(True),
    np.zeros(0),
    np.zeros((0, 3)),
    np.zeros((2, 3)),
    np.array([np.nan, np.inf]),
    np.arange(4, dtype=np.uint8),
    np.zeros((1,) * 8),
    np.array([2**64 - 1], np.uint64),
    ModelHandle(1),
    AxesHandle(1),
]
# Each expectation with an expected value that none of the zoo's animals meets by chance, or with none at all.
EXPECTATIONS: dict[str, Callable[[Any], Any]] = {
    "array_like": lambda got: values.expect_array_like(got, OF),
    "shape": lambda got: values.expect_shape(got, (17,), OF),
    "shape ()": lambda got: values.expect_shape(got, (), OF),
    "array": lambda got: values.expect_array(got, [1.5, 2.5], OF),
    "array of bools": lambda got: values.expect_array(got, np.zeros((2, 3), bool), OF),
    "empty array": lambda got: values.expect_array(got, [], OF),
    "text": lambda got: values.expect_text(got, "something else", OF),
    "number": lambda got: values.expect_number(got, 0.123, OF),
    "number_of": lambda got: values.number_of(got, OF),
    "integer": lambda got: values.expect_integer(got, 123, OF),
    "parts": lambda got: values.expect_parts(got, ("a", "b"), OF),
    "dict": lambda got: values.expect_dict(got, OF),
    "model": lambda got: values.expect_model(got, OF),
    "axes": lambda got: values.expect_axes(got, OF),
    "dtype": lambda got: values.expect_dtype(values.expect_array_like(got, OF), "float16", OF),
    "integers": lambda got: values.expect_integers(values.expect_array_like(got, OF), OF),
    "unchanged": lambda got: values.expect_unchanged(Observation(None, (got,)), [[1]], OF),
}


@pytest.mark.parametrize("name", EXPECTATIONS)
def test_odd_values_are_wrong_and_nothing_else(name: str) -> None:
    for animal in ZOO:
        try:
            EXPECTATIONS[name](animal)
        except CheckFailed as wrong:
            assert str(wrong).startswith(OF)
            assert len(str(wrong)) < 500
            assert str(wrong).count("\n") < 4
            assert wrong.hint


def test_every_value_is_the_same_as_itself_and_as_nothing_else() -> None:
    for place, one in enumerate(ZOO):
        # A list and a tuple of the same items count as the same.
        others = [other for other in ZOO[:place] + ZOO[place + 1 :] if not isinstance(other, tuple)]
        assert values.same(one, one)
        assert not any(values.same(one, other) for other in others if not isinstance(one, tuple))


def test_every_value_is_named_in_one_short_line() -> None:
    for value in ZOO:
        for text in (values.kind_of(value), values.shown(value)):
            assert "\n" not in text
            assert len(text) < 100


def message(expectation: Callable[..., Any], *arguments: Any, **settings: Any) -> str:
    with pytest.raises(CheckFailed) as caught:
        expectation(*arguments, **settings)
    return str(caught.value)


def hint(expectation: Callable[..., Any], *arguments: Any, **settings: Any) -> str:
    with pytest.raises(CheckFailed) as caught:
        expectation(*arguments, **settings)
    return caught.value.hint


# --- messages ---


def test_a_missing_return_is_suspected() -> None:
    assert message(values.expect_array, None, [1], "f()") == (
        "f(): expected an array of numbers, got None (is a `return` missing?)."
    )


def test_rows_of_different_lengths_are_named() -> None:
    assert message(values.expect_array_like, [[1], [2, 3]], "f()") == (
        "f(): expected an array of numbers, got rows of different lengths: a list of 2 lists of 1 and 2 values."
    )


def test_rows_of_different_lengths_come_with_the_next_step() -> None:
    assert message(values.expect_array, [[1], [2, 3]], [[1, 2], [3, 4]], "f()", next_step="Draw all.").endswith(
        "lists of 1 and 2 values. Draw all."
    )


def test_of_many_rows_the_shortest_and_the_longest_are_named() -> None:
    assert values.kind_of([[0] * (3 + place) for place in range(9)]) == "a list of 9 lists of 3 to 11 values"


@pytest.mark.parametrize("value", [0.55, np.float32(0.5), [1.0, 2.5]])
def test_a_value_that_is_not_whole_is_not_to_be_converted(value: object) -> None:
    said = message(values.expect_integers, values.expect_array_like(value), "f()")
    assert said.startswith("f(): expected whole numbers, got ")
    assert "astype" not in said


def test_the_lowest_value_instead_of_its_epoch_comes_with_the_next_step() -> None:
    said = message(values.expect_integer, 0.5, 2, "best_epoch()", next_step="Find its epoch.")
    assert said == "best_epoch(): expected whole numbers, got 0.5. Find its epoch."


def test_a_number_in_a_list_is_to_be_returned_itself() -> None:
    assert message(values.number_of, [3], "f()") == (
        "f(): expected one number, got a list of length 1. "
        "Return the number itself, without a list or an array around it."
    )


@pytest.mark.parametrize("got", ["good, film", "Good film", "good  film", "goodfilm", "film"])
def test_right_words_with_other_separators_are_named(got: str) -> None:
    said = message(values.expect_text, got, "good film", "f()", next_step="Look up index - 3.")
    assert said.endswith("Look up index - 3.") == (got == "film")


def test_whole_numbers_as_floats_are_to_be_converted() -> None:
    assert message(values.expect_integer, 2.0, 2, "f()").endswith("Convert them with `.astype(int)`.")


def test_a_list_of_texts_is_not_taken_for_rows() -> None:
    assert "a list of length 2 that does not hold only numbers" in message(
        values.expect_array_like, ["a", "b"], "f()"
    )


def test_both_shapes_are_named_before_the_next_step() -> None:
    came = message(values.expect_array, np.zeros((2, 1)), [0, 0], "f()", next_step="Flatten it.")
    assert came == "f(): expected shape (2,), got (2, 1). Flatten it."


def test_the_first_place_that_differs_is_named() -> None:
    came = message(values.expect_array, [[0, 1], [2, 9]], [[0, 1], [3, 3]], "f()", next_step="Count again.")
    assert came == "f() at [1, 0]: expected 3, got 2. Count again."


def test_a_number_without_a_place_is_named_alone() -> None:
    assert message(values.expect_array, 2.0, 3.0, "f()") == "f(): expected 3.0, got 2.0."


def test_nan_differs_from_every_number() -> None:
    assert message(values.expect_array, [np.nan], [1.0], "f()") == "f() at [0]: expected 1.0, got nan."


def test_another_dtype_is_named_with_the_way_out() -> None:
    came = message(values.expect_dtype, np.zeros(1), "float32", "f()")
    assert came == "f(): expected dtype float32, got float64. Convert it with `.astype('float32')`."


def test_true_and_false_are_no_integers() -> None:
    came = message(values.expect_integers, np.array([True]), "f()")
    assert came == "f(): expected integers, got dtype bool. Convert them with `.astype(int)`."


def test_two_texts_are_shown_beside_each_other() -> None:
    assert message(values.expect_text, "good movie", "good film", "f()") == (
        "f(): expected 'good film', got 'good movie'."
    )


def test_a_list_of_words_is_no_text() -> None:
    assert message(values.expect_text, ["good"], "good", "f()") == (
        "f(): expected one string (str), got a list of length 1. ' '.join(words) makes one text."
    )


def test_two_numbers_are_shown_beside_each_other() -> None:
    assert message(values.expect_number, 4.1, 0.3, "f()") == "f(): expected 0.3, got 4.1."


def test_several_numbers_are_not_one() -> None:
    assert message(values.number_of, [1, 2], "f()") == "f(): expected one number, got a list of length 2."


def test_a_float_is_no_integer() -> None:
    assert "expected integers, got dtype float64" in message(values.expect_integer, 4.0, 4, "f()")


def test_the_parts_that_are_missing_are_named() -> None:
    assert (
        message(values.expect_parts, [1], ("x_val", "y_val"), "f()")
        == "f(): expected 2 values (x_val, y_val), got 1."
    )


def test_a_model_in_place_of_an_array_is_called_so() -> None:
    assert message(values.expect_array, ModelHandle(0), [1], "f()") == (
        "f(): expected an array of numbers, got a Keras model."
    )


def test_an_axes_is_asked_for_with_the_lines_that_make_one() -> None:
    assert "return ax" in message(values.expect_axes, None, "plot_loss()")


def test_long_values_are_cut_short() -> None:
    came = message(values.expect_text, "x" * 10_000, "y" * 10_000, "f()")
    assert len(came) < 200


def test_a_changed_argument_is_named_by_its_place() -> None:
    seen = Observation(None, ([1], np.array([9.0])))
    came = message(values.expect_unchanged, seen, [[1], np.array([1.0])], "f()")
    assert came == "f() changed its argument 2. Change a copy instead."


def test_the_hint_of_the_check_replaces_the_general_one() -> None:
    assert hint(values.expect_array, [1], [2], hint="Epochs count from 1.") == "Epochs count from 1."


@pytest.mark.parametrize("got", [[5.25], [[1]], "text", None, 17])
def test_hints_show_neither_what_came_nor_what_was_expected(got: Any) -> None:
    general = hint(values.expect_array, got, [7.125])
    assert "7.125" not in general
    assert "5.25" not in general
    assert "17" not in general


# --- what is right ---


@pytest.mark.parametrize(
    "got", [[0, 1], (0.0, 1.0), np.array([False, True]), np.array([0, 1], np.int8), [0, 1 + 5e-7], [np.float32(0), 1]]
)
def test_any_array_of_the_same_numbers_is_right(got: Any) -> None:
    values.expect_array(got, [0, 1])


def test_small_relative_differences_are_always_right() -> None:
    values.expect_array([1e9 + 100], [1e9])


def test_an_empty_array_of_the_same_shape_is_right() -> None:
    values.expect_array(np.zeros((0, 3)), np.zeros((0, 3)))


def test_blanks_at_either_end_of_a_text_do_not_count() -> None:
    values.expect_text(" good film\n", "good film")


@pytest.mark.parametrize("got", [3, np.int16(3), np.array(3), np.uint8(3)])
def test_an_integer_of_any_width_is_right(got: Any) -> None:
    values.expect_integer(got, 3)


@pytest.mark.parametrize("got", [0.5, np.float32(0.5), np.array(0.5)])
def test_a_number_of_any_kind_is_right(got: Any) -> None:
    values.expect_number(got, 0.5)


@pytest.mark.parametrize("got", [(1, [2, 3]), [1, None], np.zeros((2, 5))])
def test_parts_may_come_in_any_sequence(got: Any) -> None:
    assert len(values.expect_parts(got, ("a", "b"))) == 2


def test_arguments_that_hold_nan_are_unchanged() -> None:
    before = [np.array([np.nan, 1.0]), float("nan"), {"a": [float("nan")]}]
    after = (np.array([np.nan, 1.0]), float("nan"), {"a": [float("nan")]})
    values.expect_unchanged(Observation(None, after), before)


def test_arguments_too_large_to_be_looked_at_count_as_unchanged() -> None:
    values.expect_unchanged(Observation(None, (None, [1])), [np.zeros(10**6), [1]])


def test_an_argument_of_another_kind_counts_as_changed() -> None:
    for after in (np.array([1, 2]), (1, 2, 3), "<changed into something that can't be read as data>", [1.0, 2]):
        with pytest.raises(CheckFailed):
            values.expect_unchanged(Observation(None, (after,)), [[1, 2]])


def test_columns_of_a_data_frame_are_an_array() -> None:
    columns = {"a": np.array([1.0, 2.0]), "b": np.array([3.0, 4.0])}
    assert values.expect_array(columns, [[1, 3], [2, 4]], OF).shape == (2, 2)


@pytest.mark.parametrize("columns", [{}, {"a": np.zeros(2), "b": np.zeros(3)}, {"a": [1.0], "b": [2.0]}])
def test_other_dicts_are_none(columns: dict[str, Any]) -> None:
    with pytest.raises(CheckFailed, match="expected an array of numbers, got a dict"):
        values.expect_array_like(columns, OF)


@pytest.mark.parametrize(
    ("expect", "arguments", "expected", "actual"),
    [
        (
            values.expect_array,
            ([[0, 1], [2, 9]], [[0, 1], [3, 3]]),
            (("0", "1"), ("3", "3")),
            (("0", "1"), ("2", "9")),
        ),
        (values.expect_shape, (np.zeros((2, 1)), (2,)), (("shape (2,)",),), (("shape (2, 1)",),)),
        (values.expect_dtype, (np.zeros(2), "float32"), (("dtype float32",),), (("dtype float64",),)),
        (values.expect_text, ("good", "bad"), (("'bad'",),), (("'good'",),)),
        (values.expect_number, (0.5, 2.0), (("2",),), (("0.5",),)),
    ],
)
def test_expected_and_actual_values_are_given_side_by_side(
    expect: Callable[..., Any], arguments: tuple[Any, ...], expected: Any, actual: Any
) -> None:
    with pytest.raises(CheckFailed) as caught:
        expect(*arguments)
    assert caught.value.comparison is not None
    assert (caught.value.comparison.expected.rows, caught.value.comparison.actual.rows) == (expected, actual)
