"""Functions of a namespace are asked with copies, observed, and answered for when they fail."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from helpers.student_source import student_of

from shared.student.in_process import ECHO_BYTES
from shared.student.protocol import (
    DataRef,
    ObjectArray,
    OneHotRows,
    StudentCodeError,
)


def fault_of(source: str, function: str = "f", *args: Any) -> StudentCodeError:
    with pytest.raises(StudentCodeError) as caught:
        student_of(source).call(function, *args)
    return caught.value


# --- arguments ---


def test_arguments_arrive_by_place_and_by_name() -> None:
    student = student_of("def f(a, b=2, *, c=3): return [a, b, c]")
    assert student.call("f", 1, c=5) == [1, 2, 5]


@pytest.mark.parametrize(
    ("argument", "change"),
    [([1, [2]], "x[1][0] = 9"), ({"a": {"b": 1}}, "x['a']['b'] = 9"), (np.zeros(3), "x[0] = 9")],
    ids=["list", "dict", "array"],
)
def test_the_function_gets_its_own_copy(argument: Any, change: str) -> None:
    before = repr(argument)
    student_of(f"def f(x): {change}").call("f", argument)
    assert repr(argument) == before


def test_arguments_are_seen_as_they_are_after_the_call() -> None:
    seen = student_of("def f(x, y, z): x.append(3); y[0] = 7; return 1").observe("f", [1], np.zeros(2), "same")
    assert seen.value == 1
    assert seen.arguments[0] == [1, 3]
    assert seen.arguments[1].tolist() == [7.0, 0.0]
    assert seen.arguments[2] == "same"


def test_large_arrays_are_not_looked_at_again() -> None:
    seen = student_of("def f(x): pass").observe("f", np.zeros(ECHO_BYTES // 8 + 1))
    assert seen.arguments == (None,)


def test_an_argument_changed_into_something_unreadable_counts_as_changed() -> None:
    seen = student_of("def f(x): x[0] = print").observe("f", [1])
    assert seen.arguments == ("<changed into something that can't be read as data>",)


def test_an_object_array_arrives_as_numpy_has_it_and_is_seen_as_a_list() -> None:
    student = student_of(
        """
        def f(x):
            assert type(x) is np.ndarray and x.dtype == object and x.shape == (2,)
            x[0].append(5)
            return x[1]
        """
    )
    seen = student.observe("f", ObjectArray([[1], [2, 3]]))
    assert seen.value == [2, 3]
    assert seen.arguments == ([[1, 5], [2, 3]],)


def test_lists_of_equal_length_stay_lists_in_an_object_array() -> None:
    assert student_of("def f(x): return [x.shape[0], type(x[0]).__name__]").call("f", ObjectArray([[1], [2]])) == [
        2,
        "list",
    ]


def test_one_hot_rows_arrive_as_float32_rows() -> None:
    came = student_of("def f(x): return x").call("f", OneHotRows([2, 0], 3))
    assert came.dtype == np.float32
    assert came.tolist() == [[0, 0, 1], [1, 0, 0]]


def test_prepared_data_is_handed_over_by_its_name() -> None:
    data = {"x_train": np.arange(3)}
    student = student_of("def f(x): return x.sum()", data=data.__getitem__)
    assert student.call("f", DataRef("x_train")) == 3


def test_a_call_begins_with_the_same_random_numbers() -> None:
    source = "import random\ndef f(): return [random.random(), float(np.random.rand())]"
    first, second = (student_of(source, seed=4).call("f") for _ in range(2))
    assert first == second
    assert student_of(source, seed=5).call("f") != first


def test_a_check_may_ask_for_another_seed_which_ends_with_the_check() -> None:
    student = student_of("import random\ndef f(): return random.random()", seed=4)
    usual = student.call("f")
    student.reseed(1)
    assert student.call("f") == student.call("f") != usual
    student.forget()
    assert student.call("f") == usual


def test_without_a_seed_the_generators_are_left_alone() -> None:
    random.seed(1)
    expected = random.random()
    random.seed(1)
    assert student_of("import random\ndef f(): return random.random()").call("f") == expected


def test_two_calls_give_their_values_as_they_are_after_the_second() -> None:
    source = "last = np.zeros(1)\ndef f(x):\n    {}\n    return last"
    overwritten = student_of(source.format("last[0] = x")).call_twice("f", [1], [2])
    assert [value.tolist() for value in overwritten] == [[2.0], [2.0]]
    fresh = student_of("def f(x, by=1): return np.array([x * by])").call_twice("f", [1], [2], by=10)
    assert [value.tolist() for value in fresh] == [[10], [20]]


# --- faults ---


def test_a_function_that_does_not_exist_is_missing() -> None:
    fault = fault_of("def g(): pass")
    assert fault.status == "missing"
    assert "f() is not defined" in str(fault)


def test_a_name_that_is_no_function_is_missing() -> None:
    assert fault_of("f = 3").status == "missing"


def test_the_given_stub_is_recognised_and_its_task_shown() -> None:
    fault = fault_of('def f(): raise NotImplementedError("q2: encode the reviews, see listing 4.3")')
    assert fault.status == "stub"
    assert str(fault) == "f() is not written yet. q2: encode the reviews, see listing 4.3"


def test_a_library_that_does_not_implement_something_is_no_stub() -> None:
    fault = fault_of("import codecs\ndef f(): return codecs.IncrementalEncoder().encode('x')")
    assert fault.status == "raised"
    assert "NotImplementedError" in str(fault)


def test_an_exception_is_named_with_its_line() -> None:
    fault = fault_of("def g(x):\n    return 1 / x\n\ndef f(): return g(0)")
    assert fault.status == "raised"
    assert str(fault) == "f() stopped: ZeroDivisionError: division by zero (line 2 of its cell)"
    assert fault.hint == "f() stopped with an exception."


def test_wrong_parameters_are_a_fault_of_the_function() -> None:
    fault = fault_of("def f(a): pass")
    assert fault.status == "raised"
    assert "TypeError" in str(fault)


def test_leaving_python_is_a_fault_of_the_function() -> None:
    assert fault_of("def f(): raise SystemExit(3)").status == "raised"
    assert fault_of("def f(): exit()", "f").status == "raised"


def test_running_out_of_memory_is_told_apart() -> None:
    fault = fault_of("def f(): raise MemoryError")
    assert (fault.status, fault.hint) == ("memory", "f() ran out of memory.")


def test_endless_recursion_is_a_fault_of_the_function() -> None:
    fault = fault_of("def f(): return f()")
    assert fault.status == "raised"
    assert "RecursionError" in str(fault)


@pytest.mark.parametrize(
    "own_type",
    [
        "class E(Exception): pass",
        "class E(ValueError): pass",
        "E = type('the input was 5', (Exception,), {})",
        "E = type('the input was 5', (ValueError,), {'__module__': 'builtins'})",
    ],
)
def test_hints_never_carry_names_or_texts_of_the_students_own(own_type: str) -> None:
    fault = fault_of(f"{own_type}\ndef f(x): raise E(f'the input was {{x}}')", "f", 5)
    assert "the input was 5" in str(fault)
    assert fault.hint == "f() stopped with an exception."


@pytest.mark.parametrize("text", ["raise OSError", "return 5", "return 'x' * 10**6", "return chr(0xd800)"])
def test_an_exception_whose_text_fails_is_still_a_fault(text: str) -> None:
    fault = fault_of(f"class E(Exception):\n    def __str__(self): {text}\ndef f(): raise E")
    assert fault.status == "raised"
    assert len(str(fault)) < 400


def test_a_value_that_fails_when_it_is_looked_at_is_no_data() -> None:
    fault = fault_of(
        """
        class Trap:
            def __array__(self, *args, **kwargs): raise SystemError
            nbytes = property(lambda self: 1 / 0)
        def f(): return Trap()
        """
    )
    assert fault.status == "not_data"


def test_what_is_not_drawn_by_matplotlib_is_no_axes() -> None:
    assert fault_of("class Axes: pass\ndef f(): return Axes()").status == "not_data"
