"""A model that can be foreseen tells how it was trained, in whatever way the training was written."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.checks.probes.one_weight_per_row import OneWeightPerRow, cross_entropy
from shared.student.descriptions import ModelDescription
from shared.student.formulas import sigmoid
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed, ModelHandle, OneHotRows, StudentCodeError

ROWS = OneWeightPerRow(labels=(1, 0, 0, 1, 1, 0, 1, 0), unseen=4, batch_size=4)
EPOCHS = 3

TRAINERS = """
import keras
import numpy as np
import tensorflow as tf

BATCH, EPOCHS = 4, 3

def batches(x, y, size=BATCH):
    return [(x[start:start + size], y[start:start + size]) for start in range(0, len(x), size)]

def fit(model, x, y): model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)

def fit_in_order(model, x, y): model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, shuffle=False, verbose=0)

def fit_each_epoch(model, x, y):
    for _ in range(EPOCHS):
        model.fit(x, y, batch_size=BATCH, verbose=0)

def fit_with_validation(model, x, y):
    model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, validation_data=(x[::-1], y), verbose=0)

def train_on_batch(model, x, y):
    for _ in range(EPOCHS):
        for batch in batches(x, y):
            model.train_on_batch(*batch)

def gradient_tape(model, x, y):
    for _ in range(EPOCHS):
        for rows, labels in batches(x, y):
            with tf.GradientTape() as tape:
                outputs = model(rows, training=True)
                loss = tf.reduce_mean(keras.losses.binary_crossentropy(labels[:, None], outputs))
            gradients = tape.gradient(loss, model.trainable_weights)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_weights))

def dataset(model, x, y):
    data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(100, seed=1).batch(BATCH)
    model.fit(data, epochs=EPOCHS, verbose=0)

def generator(model, x, y):
    def endless():
        while True:
            yield from batches(x, y)
    model.fit(endless(), steps_per_epoch=len(x) // BATCH, epochs=EPOCHS, verbose=0)

def tensors_in_another_order(model, x, y):
    order = np.random.permutation(len(x))
    model.fit(tf.constant(x[order]), tf.constant(y[order]), epochs=EPOCHS, batch_size=BATCH, verbose=0)

def another_order_in_each_epoch(model, x, y):
    for _ in range(EPOCHS):
        order = np.random.permutation(len(x))
        for batch in batches(x[order], y[order], 3):
            model.train_on_batch(*batch)

# --- wrong ones ---

def nothing(model, x, y): pass

def fewer_epochs(model, x, y): model.fit(x, y, epochs=2, batch_size=BATCH, verbose=0)

def more_epochs(model, x, y): model.fit(x, y, epochs=4, batch_size=BATCH, verbose=0)

def default_batches(model, x, y): model.fit(x, y, epochs=EPOCHS, verbose=0)

def single_rows(model, x, y): model.fit(x, y, epochs=EPOCHS, batch_size=1, verbose=0)

def half_of_the_rows(model, x, y): model.fit(x[:4], y[:4], epochs=EPOCHS, batch_size=BATCH, verbose=0)

def split_once_more(model, x, y):
    model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, validation_split=0.25, verbose=0)

def unseen_rows_too(model, x, y):
    more = np.eye(x.shape[1], dtype="float32")[len(x):]
    model.fit(np.concatenate([x, more]), np.concatenate([y, np.ones(len(more))]), epochs=EPOCHS, batch_size=BATCH,
              verbose=0)

def swapped_labels(model, x, y): model.fit(x, 1 - y, epochs=EPOCHS, batch_size=BATCH, verbose=0)

def some_labels_moved(model, x, y): model.fit(x, np.roll(y, 1), epochs=EPOCHS, batch_size=BATCH, verbose=0)

def weighted(model, x, y): model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, sample_weight=np.ones(8) / 3, verbose=0)

def twice_the_rows(model, x, y):
    model.fit(np.concatenate([x, x]), np.concatenate([y, y]), epochs=EPOCHS, batch_size=BATCH, shuffle=False,
              verbose=0)

def broken(model, x, y): model.layers[0].set_weights([model.get_weights()[0] * np.nan])
"""


@pytest.fixture(scope="module")
def student() -> InProcessStudent:
    pytest.importorskip("keras")
    namespace: dict[str, Any] = {}
    exec(TRAINERS, namespace)
    return InProcessStudent(namespace, seed=2)


def trained(student: InProcessStudent, function: str, rows: OneWeightPerRow = ROWS) -> ModelHandle:
    model = student.make_model(rows.spec())
    student.call(function, model, rows.x, rows.y)
    return model


def complaint(student: InProcessStudent, function: str, rows: OneWeightPerRow = ROWS) -> CheckFailed:
    with pytest.raises(CheckFailed) as caught:
        rows.expect_trained(student, trained(student, function, rows), EPOCHS, "train()")
    return caught.value


@pytest.mark.slow
@pytest.mark.parametrize(
    "function",
    [
        "fit",
        "fit_in_order",
        "fit_each_epoch",
        "fit_with_validation",
        "train_on_batch",
        "gradient_tape",
        "dataset",
        "generator",
        "tensors_in_another_order",
    ],
)
def test_training_is_right_however_it_is_written(student: InProcessStudent, function: str) -> None:
    ROWS.expect_trained(student, trained(student, function), EPOCHS, "train()")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("function", "said"),
    [
        ("nothing", "the model was not trained."),
        ("fewer_epochs", "for 3 epochs in batches of 4, but it looks like 2 epochs in batches of 4."),
        ("more_epochs", "for 3 epochs in batches of 4, but it looks like 4 epochs in batches of 4."),
        ("default_batches", "it looks like 3 epochs in batches of 16."),
        ("single_rows", "it looks like 3 epochs in batches of 1."),
        ("half_of_the_rows", "4 of 8 training rows were not trained on."),
        ("split_once_more", "2 of 8 training rows were not trained on."),
        ("unseen_rows_too", "also trained on rows that are not in the training data."),
        ("swapped_labels", "8 of 8 rows were trained with another row's label."),
        ("some_labels_moved", "rows were trained with another row's label."),
        ("weighted", "expected training for 3 epochs in batches of 4"),
        ("twice_the_rows", "for 3 epochs in batches of 4, but it looks like 6 epochs in batches of 4."),
        ("broken", "does not give one probability per row."),
    ],
)
def test_training_that_is_wrong_is_told_how(student: InProcessStudent, function: str, said: str) -> None:
    wrong = complaint(student, function)
    assert str(wrong).startswith("train(): ")
    assert said in str(wrong)
    assert wrong.hint
    assert not any(digit in wrong.hint for digit in "0123456789")


@pytest.mark.slow
def test_weights_may_begin_anywhere(student: InProcessStudent) -> None:
    rows = OneWeightPerRow((1, 0, 1, 1), unseen=2, batch_size=4, start=(-1.0, 0.5, 2.0, 0.0, 1.0, -1.0))
    rows.expect_trained(student, trained(student, "fit", rows), EPOCHS, "train()")


@pytest.mark.slow
def test_inputs_may_be_wider_than_what_is_used(student: InProcessStudent) -> None:
    rows = OneWeightPerRow((1, 0, 1, 1), unseen=1, width=50, batch_size=4)
    rows.expect_trained(student, trained(student, "fit", rows), EPOCHS, "train()")


@pytest.mark.slow
@pytest.mark.parametrize("function", ["fit", "default_batches", "single_rows", "another_order_in_each_epoch"])
def test_by_the_sign_batches_of_any_size_train_alike(student: InProcessStudent, function: str) -> None:
    start = (-0.4, 1.3, -2.0, 0.1, 0.0, 2.0, 3.0, -3.0, 0.5)
    rows = OneWeightPerRow((1, 0, 1, 1, 0, 0, 1, 0), unseen=1, start=start, any_batch_size=True)
    model = trained(student, function, rows)
    came = student.predict(model, rows.rows(list(range(9)))).reshape(-1)
    np.testing.assert_allclose(came, sigmoid(rows.logits(EPOCHS)), atol=1e-4)


UNEVEN = OneWeightPerRow((1, 0, 1, 1, 0, 0), unseen=2, batch_size=4, any_batch_size=True)


@pytest.mark.slow
@pytest.mark.parametrize("function", ["fit", "fit_each_epoch", "train_on_batch", "gradient_tape", "dataset"])
def test_the_last_batch_may_be_smaller(student: InProcessStudent, function: str) -> None:
    UNEVEN.expect_trained(student, trained(student, function, UNEVEN), EPOCHS, "train()")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("function", "said"),
    [
        ("half_of_the_rows", "2 of 6 training rows were not trained on."),
        ("fewer_epochs", "expected training for 3 epochs in batches of 4."),
        ("twice_the_rows", "expected training for 3 epochs in batches of 4."),
        ("single_rows", "expected 6 updates for 3 epochs of 6 rows in batches of 4, got 18."),
    ],
)
def test_a_smaller_last_batch_hides_nothing(student: InProcessStudent, function: str, said: str) -> None:
    assert said in str(complaint(student, function, UNEVEN))


@pytest.mark.slow
def test_classes_are_told_with_a_smaller_last_batch(student: InProcessStudent) -> None:
    rows = OneWeightPerRow((2, 0, 1, 2, 0, 1), unseen=1, batch_size=4, classes=3, any_batch_size=True)
    rows.expect_trained(student, trained(student, "fit", rows), EPOCHS, "train()")


@pytest.mark.slow
def test_targets_are_told_with_a_smaller_last_batch(student: InProcessStudent) -> None:
    rows = OneWeightPerRow((2.0, -3.0, 1.0, 1.5, -1.0), unseen=1, batch_size=4, regression=True, any_batch_size=True)
    rows.expect_trained(student, trained(student, "fit", rows), EPOCHS, "train()")


# --- without TensorFlow ---


def test_cross_entropy_is_that_of_the_probabilities() -> None:
    logits, labels = np.array([2.0, -1.0, 0.5]), np.array([1, 0, 0])
    probabilities = sigmoid(logits)
    expected = -np.mean(np.log(np.where(labels == 1, probabilities, 1 - probabilities)))
    assert cross_entropy(logits, labels) == pytest.approx(expected)


def test_extreme_logits_stay_finite() -> None:
    assert sigmoid(np.array([-1e4, 0.0, 1e4])).tolist() == [0.0, 0.5, 1.0]
    assert cross_entropy(np.array([1e4]), np.array([0])) == 1e4


def test_one_epoch_is_one_step_of_gradient_descent() -> None:
    rows = OneWeightPerRow((1, 0), unseen=1)
    np.testing.assert_allclose(rows.logits(1), [0.25, -0.25, 0.0])


class Forger:
    """Gives these outputs, whatever it is asked."""

    def __init__(self, outputs: Any) -> None:
        self.outputs = np.asarray(outputs, np.float64)

    def predict(self, _model: ModelHandle, _x: OneHotRows) -> Any:
        return self.outputs

    def describe(self, _model: ModelHandle) -> ModelDescription:
        return ModelDescription(
            compiled=True, layers=(), optimizer="SGD", learning_rate=None, steps=0, loss="", given_as={}
        )


@pytest.mark.parametrize(
    "outputs",
    [
        0.5,
        [],
        [0.5],
        np.full((12, 1), np.nan),
        np.full((12, 2), 0.5),
        np.full(13, 0.5),
        np.full(12, np.inf),
        np.ones(12),
    ],
    ids=lambda outputs: str(np.shape(outputs)),
)
def test_forged_outputs_are_wrong_and_no_fault_of_the_kit(outputs: Any) -> None:
    forger: Any = Forger(outputs)
    with pytest.raises(CheckFailed) as caught:
        ROWS.expect_trained(forger, ModelHandle(0), EPOCHS, "train()")
    assert not isinstance(caught.value, StudentCodeError)
