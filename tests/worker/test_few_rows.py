"""Few rows come to Keras in the batches that it would make itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from shared.student.few_rows import FEW_ROWS, _plain_dataset, hand_out_few_rows_as_they_are
from shared.student.in_process import InProcessStudent

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

Arguments = dict[str, Any]
ROWS = 11
X = np.arange(ROWS * 3, dtype=np.float64).reshape(ROWS, 3)
Y = np.arange(ROWS)

GIVEN: dict[str, Callable[[], Arguments]] = {
    "a part of a batch at the end": lambda: {"x": X, "y": Y, "batch_size": 4},
    "whole batches": lambda: {"x": X, "y": Y, "batch_size": 11},
    "one batch that is not full": lambda: {"x": X, "y": Y, "batch_size": 512},
    "a batch for each row": lambda: {"x": X, "y": Y, "batch_size": 1},
    "no targets": lambda: {"x": X, "batch_size": 4},
    "columns of targets": lambda: {"x": X, "y": np.eye(ROWS, dtype=np.float32), "batch_size": 4},
    "weights": lambda: {"x": X, "y": Y, "sample_weight": np.linspace(0, 1, ROWS), "batch_size": 4},
    "weights of classes": lambda: {"x": X, "y": Y % 2, "class_weight": {0: 1.0, 1: 3.0}, "batch_size": 4},
    "truth values": lambda: {"x": X, "y": Y % 2 == 0, "batch_size": 4},
    "two inputs": lambda: {"x": [X, X[:, :1]], "y": Y, "batch_size": 4},
    "inputs by name": lambda: {"x": {"rooms": X, "age": X[:, :1]}, "y": Y, "batch_size": 4},
    "no batch size": lambda: {"x": X, "y": Y},
    "a number of steps": lambda: {"x": X, "y": Y, "steps": 3},
}


@pytest.fixture
def adapter(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Any]]:
    """Keras' adapter for arrays, with Keras' own method until a test changes it."""
    from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter  # noqa: PLC0415

    own = ArrayDataAdapter.get_tf_dataset
    monkeypatch.setattr(ArrayDataAdapter, "get_tf_dataset", getattr(own, "for_many_rows", own))
    yield ArrayDataAdapter


def was_plain(dataset: Any) -> bool:
    """Whether the dataset runs no function for its batches, as Keras' datasets do."""
    import tensorflow as tf  # noqa: PLC0415

    graph = tf.compat.v1.GraphDef.FromString(dataset._as_serialized_graph().numpy())
    assert graph.node
    return not graph.library.function


def batches(dataset: Any) -> list[list[np.ndarray[Any, Any]]]:
    import tensorflow as tf  # noqa: PLC0415

    return [[np.asarray(part) for part in tf.nest.flatten(batch)] for batch in dataset]


@pytest.mark.parametrize("given", GIVEN.values(), ids=GIVEN.keys())
def test_batches_are_those_of_keras(adapter: type[Any], given: Callable[[], Arguments]) -> None:
    theirs = adapter(**given()).get_tf_dataset()
    hand_out_few_rows_as_they_are()
    ours = adapter(**given()).get_tf_dataset()

    assert was_plain(ours)
    assert not was_plain(theirs)
    assert ours.element_spec == theirs.element_spec
    expected = batches(theirs)
    got = batches(ours)
    assert [[part.dtype for part in batch] for batch in got] == [[part.dtype for part in batch] for batch in expected]
    for one, other in zip(got, expected, strict=True):
        for got_part, expected_part in zip(one, other, strict=True):
            np.testing.assert_array_equal(got_part, expected_part)


def test_tensors_are_taken_as_arrays_are(adapter: type[Any]) -> None:
    import tensorflow as tf  # noqa: PLC0415

    hand_out_few_rows_as_they_are()
    dataset = adapter(x=tf.constant(X), y=tf.constant(Y), batch_size=4).get_tf_dataset()

    assert was_plain(dataset)
    (x, y), *_ = dataset
    assert x.dtype == tf.float32
    np.testing.assert_array_equal(x, X[:4])
    np.testing.assert_array_equal(y, Y[:4])


def orders(dataset: Any, epochs: int) -> list[list[int]]:
    """In which order rows come that are their own numbers, in one epoch after the other."""
    return [[int(row) for (rows, *_) in batches(dataset) for row in rows] for _ in range(epochs)]


def test_rows_come_in_one_random_order_as_with_keras_after_a_seed(adapter: type[Any]) -> None:
    import keras  # noqa: PLC0415

    given = {"x": np.arange(100.0), "batch_size": 16, "shuffle": True}
    keras.utils.set_random_seed(3)
    theirs = orders(adapter(**given).get_tf_dataset(), 3)
    hand_out_few_rows_as_they_are()
    keras.utils.set_random_seed(3)
    dataset = adapter(**given).get_tf_dataset()
    ours = orders(dataset, 3)

    assert was_plain(dataset)
    for first, *others in (theirs, ours):
        assert sorted(first) == list(range(100))
        assert first != list(range(100))
        assert others == [first, first]


def test_features_and_targets_stay_together(adapter: type[Any]) -> None:
    hand_out_few_rows_as_they_are()
    dataset = adapter(x=np.arange(100.0), y=np.arange(100), batch_size=16, shuffle=True).get_tf_dataset()

    for x, y in batches(dataset):
        np.testing.assert_array_equal(x, y)


def test_the_same_seed_gives_the_same_order(adapter: type[Any]) -> None:
    import keras  # noqa: PLC0415

    hand_out_few_rows_as_they_are()

    def order(seed: int) -> list[int]:
        keras.utils.set_random_seed(seed)
        (first,) = orders(adapter(x=np.arange(50.0), batch_size=16, shuffle=True).get_tf_dataset(), 1)
        return first

    assert order(3) == order(3)
    assert order(3) != order(4)


def many(rows: int) -> Arguments:
    return {"x": np.zeros((rows, 2)), "y": np.zeros(rows), "batch_size": 512}


def sparse() -> Arguments:
    import tensorflow as tf  # noqa: PLC0415

    return {"x": tf.sparse.from_dense(X), "y": Y, "batch_size": 4}


@pytest.mark.parametrize(
    "given", [lambda: many(FEW_ROWS + 1), sparse, lambda: {**GIVEN["whole batches"](), "shuffle": "batch"}]
)
def test_whatever_else_there_is_keras_hands_out(adapter: type[Any], given: Callable[[], Arguments]) -> None:
    hand_out_few_rows_as_they_are()

    assert not was_plain(adapter(**given()).get_tf_dataset())


def test_the_most_rows_that_are_few(adapter: type[Any]) -> None:
    hand_out_few_rows_as_they_are()

    assert was_plain(adapter(**many(FEW_ROWS)).get_tf_dataset())


def test_a_training_gives_what_it_gives_with_keras_batches(adapter: type[Any]) -> None:
    import keras  # noqa: PLC0415

    def train() -> tuple[dict[str, list[float]], list[Any], Any]:
        model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, kernel_initializer="ones")])
        model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
        settings = {"validation_split": 0.25, "shuffle": False, "batch_size": 4, "epochs": 3, "verbose": 0}
        history = model.fit(X / 40, Y, **settings)
        return history.history, model.evaluate(X, Y, verbose=0), model.predict(X, verbose=0)

    theirs = train()
    hand_out_few_rows_as_they_are()
    ours = train()

    assert ours[0].keys() == theirs[0].keys()
    for name, values in theirs[0].items():
        np.testing.assert_allclose(ours[0][name], values, rtol=1e-5)
    np.testing.assert_allclose(ours[1], theirs[1], rtol=1e-5)
    np.testing.assert_allclose(ours[2], theirs[2], rtol=1e-5)


def test_a_second_time_changes_nothing(adapter: type[Any]) -> None:
    hand_out_few_rows_as_they_are()
    first = adapter.get_tf_dataset
    hand_out_few_rows_as_they_are()

    assert adapter.get_tf_dataset is first


def test_another_keras_hands_out_everything_itself(adapter: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from keras.src.trainers.data_adapters import array_slicing  # noqa: PLC0415

    given = adapter(**GIVEN["whole batches"]())
    assert _plain_dataset(given) is not None
    monkeypatch.delattr(array_slicing, "convert_to_sliceable")

    assert _plain_dataset(given) is None


@pytest.mark.parametrize("seed", [None, 0])
def test_only_judged_calls_are_hurried(adapter: type[Any], seed: int | None) -> None:
    seen = []
    student = InProcessStudent({"train": lambda: seen.append(adapter.get_tf_dataset)}, seed=seed)
    own = adapter.get_tf_dataset
    student.call("train")

    assert (seen[0] is own) == (seed is None)
