"""Models stay where they are; what they give comes back as data, and their oddities are faults of the student."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.student_source import student_of

from shared.student.in_process import InProcessStudent
from shared.student.protocol import (
    LayerSpec,
    ModelSpec,
    OneHotRows,
    StudentCodeError,
)

MODELS = """
import keras
import numpy as np
import tensorflow as tf

def same(model): return model

def by_hand(labels, outputs):
    return tf.reduce_mean(tf.abs(labels - outputs)) * float(np.array(outputs).size > 0)

def network(units=1, activation="sigmoid", loss_by_hand=False):
    model = keras.Sequential([keras.layers.Dense(units, activation=activation)])
    loss = by_hand if loss_by_hand else "binary_crossentropy"
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model

def evaluated_network():
    model = network()
    for labels in (np.ones(4), np.ones((4, 1))[:3, 0]):
        model.fit(np.eye(4)[: len(labels)], labels, verbose=0)
        model.evaluate(np.eye(4)[: len(labels)], labels, verbose=0)
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
def models() -> InProcessStudent:
    pytest.importorskip("keras")
    return student_of(MODELS, seed=0)


ROWS = np.eye(4, dtype=np.float32)


@pytest.mark.slow
class TestModels:
    """Models stay where they are; what they give comes back as data."""

    def test_the_same_model_has_the_same_handle(self, models: InProcessStudent) -> None:
        given = models.make_model(ModelSpec(4, (LayerSpec(1, "sigmoid"),)))
        assert models.call("same", given) == given
        assert models.call("network") not in (given, models.call("network"))

    def test_a_specified_model_has_the_weights_it_was_given(self, models: InProcessStudent) -> None:
        layer = LayerSpec(1, kernel=np.array([[1.0], [2.0]], np.float32), bias=np.array([0.5], np.float32))
        model = models.make_model(ModelSpec(2, (layer,)))
        kernel, bias = models.weights(model, 2)
        assert (kernel.tolist(), bias.tolist()) == ([[1.0], [2.0]], [0.5])
        assert models.predict(model, np.ones((1, 2))).tolist() == [[3.5]]

    def test_a_model_is_described_as_it_says(self, models: InProcessStudent) -> None:
        said = models.describe(models.call("network"))
        assert (said.compiled, said.optimizer, said.loss, said.steps) == (True, "RMSprop", "binary_crossentropy", 0)
        assert said.learning_rate == pytest.approx(0.001)
        assert [(layer.kind, layer.units, layer.activation) for layer in said.layers] == [("Dense", 1, "sigmoid")]

    def test_a_model_that_is_not_compiled_says_so(self, models: InProcessStudent) -> None:
        given = models.make_model(ModelSpec(2, (LayerSpec(1),), compiled=False))
        said = models.describe(given)
        assert (said.compiled, said.optimizer, dict(said.given_as)) == (False, None, {})

    def test_predictions_are_float64_with_a_row_for_each_row(self, models: InProcessStudent) -> None:
        outputs = models.predict(models.call("network", units=3), OneHotRows([0, 1], 4))
        assert outputs.dtype == np.float64
        assert outputs.shape == (2, 3)

    def test_many_rows_are_predicted_in_their_order(self, models: InProcessStudent) -> None:
        layer = LayerSpec(1, kernel=np.ones((1, 1), np.float32))
        model = models.make_model(ModelSpec(1, (layer,)))
        rows = np.arange(1100.0)[:, None]
        assert (models.predict(model, rows) == rows).all()

    def test_a_loss_that_can_be_no_graph_fails_where_training_is_to_be_one(self, models: InProcessStudent) -> None:
        labels = np.ones((4, 1), np.float32)
        models.train_step(models.call("network", loss_by_hand=True), ROWS, labels)
        with pytest.raises(StudentCodeError, match="the model can't be used"):
            models.train_step(models.call("network", loss_by_hand=True), ROWS, labels, as_graph=True)

    def test_a_model_that_was_used_otherwise_can_be_evaluated(self, models: InProcessStudent) -> None:
        model = models.call("evaluated_network")
        assert set(models.evaluate(model, ROWS, np.ones((4, 1), np.float32))) == {"loss", "accuracy"}
        models.train_step(model, ROWS, np.ones((4, 1), np.float32))

    def test_one_step_of_training_is_counted(self, models: InProcessStudent) -> None:
        model = models.call("network")
        models.train_step(model, ROWS, np.ones((4, 1)))
        assert models.describe(model).steps == 1

    def test_metrics_are_reported_by_name(self, models: InProcessStudent) -> None:
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
    def test_an_odd_model_is_a_fault_of_the_student(self, models: InProcessStudent, way: str, status: str) -> None:
        with pytest.raises(StudentCodeError) as caught:
            models.predict(models.call("odd", way), ROWS)
        assert caught.value.status == status

    def test_predictions_may_be_nan(self, models: InProcessStudent) -> None:
        assert np.isnan(models.predict(models.call("odd", "nan"), ROWS)).all()

    @pytest.mark.parametrize("given", ["['text']", "[None]", "None", "3", "[print]"])
    def test_weights_that_are_no_arrays_are_a_fault_of_the_student(
        self, models: InProcessStudent, given: str
    ) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(weights_given={given})")
        with pytest.raises(StudentCodeError):
            student.weights(student.call("f"), 4)

    @pytest.mark.parametrize("given", ["None", "3.0", "'text'", "{'loss': 'low'}", "{'loss': None}", "[1.0]"])
    def test_odd_metrics_are_a_fault_of_the_student(self, models: InProcessStudent, given: str) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(evaluated={given})")
        with pytest.raises(StudentCodeError):
            student.evaluate(student.call("f"), ROWS, ROWS[:, :1])

    @pytest.mark.parametrize("given", ["None", "'text'", "[1.0, 2.0]", "print"])
    def test_an_odd_loss_is_a_fault_of_the_student(self, models: InProcessStudent, given: str) -> None:
        student = student_of(MODELS + f"\ndef f(): return liar(loss_given={given})")
        with pytest.raises(StudentCodeError):
            student.loss_value(student.call("f"), ROWS, ROWS)

    def test_a_model_that_cannot_be_described_is_a_fault_of_the_student(self, models: InProcessStudent) -> None:
        student = student_of(
            MODELS
            + """
class Shy(keras.Model):
    layers = property(lambda self: 1 / 0)
def f(): return Shy()
"""
        )
        with pytest.raises(StudentCodeError, match="can't be used"):
            student.describe(student.call("f"))

    def test_handles_are_void_once_forgotten(self) -> None:
        student = student_of(MODELS)
        model = student.call("network")
        student.forget()
        with pytest.raises(StudentCodeError, match="is lost"):
            student.describe(model)
