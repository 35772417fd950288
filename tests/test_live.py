"""Functions of a namespace are asked with copies, observed, and answered for when they fail."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from shared.live import ECHO_BYTES, LiveStudent
from shared.student import (
    Builder,
    DataRef,
    LayerSpec,
    ModelSpec,
    ObjectArray,
    OneHotRows,
    StudentFault,
)


def student_of(source: str, **settings: Any) -> LiveStudent:
    """A student whose notebook holds this code."""
    namespace: dict[str, Any] = {"np": np}
    exec(textwrap.dedent(source), namespace)
    return LiveStudent(namespace, **settings)


def fault_of(source: str, function: str = "f", *args: Any) -> StudentFault:
    with pytest.raises(StudentFault) as caught:
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
    assert seen.arguments == ("<changed into something that is no data>",)


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


def test_without_a_seed_the_generators_are_left_alone() -> None:
    random.seed(1)
    expected = random.random()
    random.seed(1)
    assert student_of("import random\ndef f(): return random.random()").call("f") == expected


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
    assert str(fault) == "f() is still to be written. q2: encode the reviews, see listing 4.3"


def test_a_library_that_does_not_implement_something_is_no_stub() -> None:
    fault = fault_of("import codecs\ndef f(): return codecs.IncrementalEncoder().encode('x')")
    assert fault.status == "raised"
    assert "NotImplementedError" in str(fault)


def test_an_exception_is_named_with_its_line() -> None:
    fault = fault_of("def g(x):\n    return 1 / x\n\ndef f(): return g(0)")
    assert fault.status == "raised"
    assert str(fault) == "f() stopped: ZeroDivisionError: division by zero (line 2 of its cell)"
    assert fault.hint == "f() stopped with ZeroDivisionError."


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


# --- stand-ins ---

ONE_UNIT = ModelSpec(2, (LayerSpec(1, "sigmoid"),))


class FakeModel:
    """Takes the place of a Keras model where only its identity counts."""

    def __init__(self, spec: ModelSpec) -> None:
        self.inputs = spec.inputs


@pytest.fixture
def cheap_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.models.make_model", FakeModel)


@pytest.mark.usefixtures("cheap_models")
class TestStandIns:
    """Functions of the student's that are replaced during a call."""

    def test_a_stand_in_is_used_in_place_of_the_students_function(self) -> None:
        student = student_of("def build_model(): return None\ndef f(): return build_model(units=3).inputs")
        seen = student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert seen.value == 2
        assert seen.builder_calls == {"build_model": [{"units": 3}]}
        assert len(seen.built["build_model"]) == 1

    def test_the_students_function_is_back_after_the_call(self) -> None:
        student = student_of("def build_model(): return 'own'\ndef f(): return build_model()")
        student.observe("build_model", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert student.call("f") == "own"

    @pytest.mark.parametrize("end", ["raise ValueError", "raise SystemExit", "raise KeyboardInterrupt"])
    def test_the_students_function_is_back_after_an_exception(self, end: str) -> None:
        student = student_of(f"def build_model(): return 'own'\ndef f(): {end}\ndef g(): return build_model()")
        with pytest.raises((StudentFault, KeyboardInterrupt)):
            student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert student.call("g") == "own"

    def test_a_stand_in_for_what_was_not_there_is_gone_after_the_call(self) -> None:
        student = student_of("def f(): return build_model().inputs")
        assert student.observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))}).value == 2
        with pytest.raises(StudentFault, match="build_model"):
            student.call("f")

    def test_each_call_takes_the_next_model_and_the_last_serves_all_later_calls(self) -> None:
        specs = tuple(ModelSpec(width, ()) for width in (1, 2))
        student = student_of("def f(make): return [make(k).inputs for k in range(3)]")
        seen = student.observe("f", Builder(specs))
        assert seen.value == [1, 2, 2]
        assert seen.builder_calls == {"0": [{"0": 0}, {"0": 1}, {"0": 2}]}
        assert len(set(seen.built["0"])) == 3

    def test_a_builder_that_was_not_called_has_an_empty_record(self) -> None:
        seen = student_of("def f(): pass").observe("f", stand_ins={"build_model": Builder((ONE_UNIT,))})
        assert (seen.builder_calls, seen.built) == ({"build_model": []}, {"build_model": []})

    @pytest.mark.parametrize(
        "odd",
        ["print", "range(10**30)", "float", "type('T', (), {'__array__': lambda self: 1 / 0})()", "(i for i in [])"],
    )
    def test_odd_settings_are_noted_by_their_type(self, odd: str) -> None:
        seen = student_of(f"def f(): build_model(units={odd})").observe(
            "f", stand_ins={"build_model": Builder((ONE_UNIT,))}
        )
        assert str(seen.builder_calls["build_model"][0]["units"]).startswith("<")


# --- axes ---

PLOT = """
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

def f():
    fig, ax = plt.subplots()
    ax.plot([1, 2, 3], [0.5, 0.4, 0.3], "bo", label="Training loss")
    ax.plot([1, 2, 3], [0.6, 0.5, 0.7], label="Validation loss")
    ax.set_title("Losses")
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Loss")
    ax.legend()
    return ax
"""


@pytest.fixture
def closed_figures() -> Iterator[None]:
    yield
    import matplotlib.pyplot as plt  # noqa: PLC0415 - only where something is drawn

    plt.close("all")


@pytest.mark.usefixtures("closed_figures")
class TestAxes:
    """What functions have drawn."""

    def test_a_plot_is_read_with_its_texts_and_series(self) -> None:
        student = student_of(PLOT)
        figure = student.figure(student.call("f"))
        assert (figure.title, figure.xlabel, figure.ylabel) == ("Losses", "Epochs", "Loss")
        assert figure.legend == ("Training loss", "Validation loss")
        training, validation = figure.series
        assert training.x.tolist() == [1, 2, 3]
        assert training.y.tolist() == [0.5, 0.4, 0.3]
        assert (training.dotted, training.connected) == (True, False)
        assert (validation.dotted, validation.connected) == (False, True)

    def test_dots_of_a_scatter_plot_are_a_series(self) -> None:
        student = student_of(
            PLOT + "\ndef g():\n    ax = plt.figure().gca()\n    ax.scatter([1], [2])\n    return ax"
        )
        (series,) = student.figure(student.call("g")).series
        assert (series.x.tolist(), series.y.tolist(), series.dotted) == ([1], [2], True)

    def test_labels_given_to_the_legend_belong_to_the_series_in_order(self) -> None:
        source = PLOT + "\ndef g():\n    ax = plt.figure().gca()\n    ax.plot([1]); ax.plot([2])"
        student = student_of(source + "\n    ax.legend(['one', 'two'])\n    return ax")
        assert [series.label for series in student.figure(student.call("g")).series] == ["one", "two"]

    def test_axes_of_one_figure_share_its_number(self) -> None:
        student = student_of(PLOT + "\ndef g(): return tuple(plt.subplots(1, 2)[1])")
        first, second = student.call("g")
        other = student.call("f")
        assert student.figure(first).figure_id == student.figure(second).figure_id
        assert student.figure(other).figure_id != student.figure(first).figure_id

    def test_axes_that_were_removed_are_a_fault_of_the_student(self) -> None:
        student = student_of(PLOT + "\ndef g():\n    ax = f()\n    ax.remove()\n    return ax")
        with pytest.raises(StudentFault, match="can't be read"):
            student.figure(student.call("g"))

    def test_dates_and_categories_are_series_without_numbers(self) -> None:
        student = student_of(PLOT + "\ndef g():\n    ax = f()\n    ax.set_title('x' * 10**5)\n    return ax")
        assert len(student.figure(student.call("g")).title) == 200

    def test_figures_are_closed_and_handles_void_once_forgotten(self) -> None:
        import matplotlib.pyplot as plt  # noqa: PLC0415 - only where something is drawn

        student = student_of(PLOT)
        axes = student.call("f")
        student.forget()
        assert plt.get_fignums() == []
        with pytest.raises(StudentFault, match="gone"):
            student.figure(axes)


def test_what_is_not_drawn_by_matplotlib_is_no_axes() -> None:
    assert fault_of("class Axes: pass\ndef f(): return Axes()").status == "not_data"


# --- models ---

MODELS = """
import keras
import numpy as np
import tensorflow as tf

def same(model): return model

def network(units=1, activation="sigmoid"):
    model = keras.Sequential([keras.layers.Dense(units, activation=activation)])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model

class Odd(keras.Model):
    def __init__(self, answer):
        super().__init__()
        self.dense = keras.layers.Dense(1)
        self.answer = answer

    def call(self, x):
        return self.answer(self.dense(x))

def odd(way):
    answers = {
        "raises": lambda y: 1 / 0,
        "leaves": lambda y: exit(),
        "text": lambda y: tf.constant(["a"] * y.shape[0]),
        "nan": lambda y: y * np.nan,
        "one number": lambda y: tf.reduce_mean(y),
        "one row": lambda y: y[:1],
        "ragged": lambda y: [y, y[:1]],
        "dict": lambda y: {"out": y},
        "none": lambda y: None,
        "out of memory": lambda y: (_ for _ in ()).throw(MemoryError()),
    }
    model = Odd(answers[way])
    model.compile(loss="mse")
    return model

class Liar(keras.Model):
    weights_given = None
    trainable_weights = property(lambda self: self.weights_given)
    def call(self, x): return x
    def evaluate(self, *args, **kwargs): return self.evaluated
    def compute_loss(self, *args, **kwargs): return self.loss_given

def liar(**given):
    model = Liar()
    model.compile(loss="mse")
    for name, value in given.items():
        object.__setattr__(model, name, value)
    return model
"""


@pytest.fixture(scope="module")
def models() -> LiveStudent:
    pytest.importorskip("keras")
    return student_of(MODELS, seed=0)


ROWS = np.eye(4, dtype=np.float32)


@pytest.mark.slow
class TestModels:
    """Models stay where they are; what they give comes back as data."""

    def test_the_same_model_has_the_same_handle(self, models: LiveStudent) -> None:
        given = models.make_model(ModelSpec(4, (LayerSpec(1, "sigmoid"),)))
        assert models.call("same", given) == given
        assert models.call("network") not in (given, models.call("network"))

    def test_a_specified_model_has_the_weights_it_was_given(self, models: LiveStudent) -> None:
        layer = LayerSpec(1, kernel=np.array([[1.0], [2.0]], np.float32), bias=np.array([0.5], np.float32))
        model = models.make_model(ModelSpec(2, (layer,)))
        kernel, bias = models.weights(model, 2)
        assert (kernel.tolist(), bias.tolist()) == ([[1.0], [2.0]], [0.5])
        assert models.predict(model, np.ones((1, 2))).tolist() == [[3.5]]

    def test_a_model_is_described_as_it_says(self, models: LiveStudent) -> None:
        said = models.describe(models.call("network"))
        assert (said.compiled, said.optimizer, said.loss, said.steps) == (True, "RMSprop", "binary_crossentropy", 0)
        assert said.learning_rate == pytest.approx(0.001)
        assert [(layer.kind, layer.units, layer.activation) for layer in said.layers] == [("Dense", 1, "sigmoid")]

    def test_a_model_that_is_not_compiled_says_so(self, models: LiveStudent) -> None:
        given = models.make_model(ModelSpec(2, (LayerSpec(1),), compiled=False))
        said = models.describe(given)
        assert (said.compiled, said.optimizer, dict(said.given_as)) == (False, None, {})

    def test_predictions_are_float64_with_a_row_for_each_row(self, models: LiveStudent) -> None:
        outputs = models.predict(models.call("network", units=3), OneHotRows([0, 1], 4))
        assert outputs.dtype == np.float64
        assert outputs.shape == (2, 3)

    def test_many_rows_are_predicted_in_their_order(self, models: LiveStudent) -> None:
        layer = LayerSpec(1, kernel=np.ones((1, 1), np.float32))
        model = models.make_model(ModelSpec(1, (layer,)))
        rows = np.arange(1100.0)[:, None]
        assert (models.predict(model, rows) == rows).all()

    def test_one_step_of_training_is_counted(self, models: LiveStudent) -> None:
        model = models.call("network")
        models.train_step(model, ROWS, np.ones((4, 1)))
        assert models.describe(model).steps == 1

    def test_metrics_are_reported_by_name(self, models: LiveStudent) -> None:
        reported = models.evaluate(models.call("network"), ROWS, np.ones((4, 1)))
        assert set(reported) == {"loss", "accuracy"}

    @pytest.mark.parametrize(
        ("way", "status"),
        [
            ("raises", "raised"),
            ("leaves", "raised"),
            ("text", "raised"),
            ("one number", "raised"),
            ("one row", "not_data"),
            ("ragged", "raised"),
            ("dict", "raised"),
            ("none", "raised"),
            ("out of memory", "memory"),
        ],
    )
    def test_an_odd_model_is_a_fault_of_the_student(self, models: LiveStudent, way: str, status: str) -> None:
        with pytest.raises(StudentFault) as caught:
            models.predict(models.call("odd", way), ROWS)
        assert caught.value.status == status

    def test_predictions_may_be_nan(self, models: LiveStudent) -> None:
        assert np.isnan(models.predict(models.call("odd", "nan"), ROWS)).all()

    @pytest.mark.parametrize("given", ["['text']", "[None]", "None", "3", "[print]"])
    def test_weights_that_are_no_arrays_are_a_fault_of_the_student(self, models: LiveStudent, given: str) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(weights_given={given})")
        with pytest.raises(StudentFault):
            student.weights(student.call("f"), 4)

    @pytest.mark.parametrize("given", ["None", "3.0", "'text'", "{'loss': 'low'}", "{'loss': None}", "[1.0]"])
    def test_odd_metrics_are_a_fault_of_the_student(self, models: LiveStudent, given: str) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(evaluated={given})")
        with pytest.raises(StudentFault):
            student.evaluate(student.call("f"), ROWS, ROWS[:, :1])

    @pytest.mark.parametrize("given", ["None", "'text'", "[1.0, 2.0]", "print"])
    def test_an_odd_loss_is_a_fault_of_the_student(self, models: LiveStudent, given: str) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(loss_given={given})")
        with pytest.raises(StudentFault):
            student.loss_value(student.call("f"), ROWS, ROWS)

    def test_a_model_that_cannot_be_described_is_a_fault_of_the_student(self, models: LiveStudent) -> None:
        student = student_of(
            MODELS
            + """
class Shy(keras.Model):
    layers = property(lambda self: 1 / 0)
def f(): return Shy()
"""
        )
        with pytest.raises(StudentFault, match="can't be used"):
            student.describe(student.call("f"))

    def test_handles_are_void_once_forgotten(self) -> None:
        student = student_of(MODELS)
        model = student.call("network")
        student.forget()
        with pytest.raises(StudentFault, match="gone"):
            student.describe(model)
