"""The IMDB assignment."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from autograder.assignments import ACCURACY, Assignment, HeldOut, WrongModel
from autograder.assignments._chapter import ENCODED, TEST_ACCURACY, TRAINED, exercises, listing, page
from autograder.assignments._texts import WORDS, built, half_of_the_words, on_labels, retrained, write_texts
from shared import datasets
from shared.student.protocol import Array


def _prepare(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_labels), (test_data, test_labels) = datasets.imdb.load_data(num_words=WORDS, source=source)
    np.save(folder / "y_train.npy", np.asarray(train_labels, np.float32))
    write_texts(folder, train_data, test_data)
    return np.asarray(test_labels)


ASSIGNMENT = Assignment(
    dataset=datasets.imdb,
    prepare=_prepare,
    held_out=HeldOut("q10", ACCURACY, "retrain"),
    wrong_models={
        "all labels shuffled": WrongModel("", on_labels(1.0)),
        "a quarter of the labels shuffled": WrongModel("", on_labels(0.25)),
        "one epoch": WrongModel("test_all_rows_are_trained_on_for_4_epochs", retrained(epochs=1)),
        "20 epochs": WrongModel("test_all_rows_are_trained_on_for_4_epochs", retrained(epochs=20)),
        "half of the vocabulary": WrongModel("test_dimension_is_10000_by_default", half_of_the_words),
        "a bottleneck of one unit": WrongModel("test_default_layers_are_16_16_and_1", built(4, hidden_units=(16, 1))),
        "mse as the loss": WrongModel("test_loss_is_binary_crossentropy", built(4, loss="mse")),
    },
    chapter=(
        listing("4.1", "Load the movie reviews", cells=("imdb.load_data(num_words=10000)",)),
        page("after 4.1", "A look at indices, labels and the largest index", cells=("train_data[0][:12]",)),
        listing("4.2", "A review as text again", "q1", cells=("decode_review(train_data[0], word_index)",)),
        listing("4.3", "Reviews as multi-hot rows", "q2", cells=(ENCODED,)),
        page("after 4.3", "Labels as floats", "q3", cells=("vectorize_labels(train_labels)",)),
        listing("4.4", "Two hidden layers and a sigmoid unit", "q4", cells=("model.summary()",)),
        listing("4.5", "Optimizer, loss and metric by their names", "q4"),
        page(
            "after 4.5",
            "Optimizer, loss and metric as objects with settings",
            "q5",
            cells=("compile_with_objects(build_model(), learning_rate=0.0001)",),
        ),
        listing("4.6", "A validation set", "q6", cells=("split_validation(x_train, y_train, n_val)",)),
        listing("4.7", "Train for 20 epochs", "q7", cells=(TRAINED,)),
        page("after 4.7", "What the history holds", "q7", cells=("history_dict.keys()",)),
        listing("4.8", "Plot the losses", "q8", cells=("plot_loss(history_dict)",)),
        listing("4.9", "Plot the accuracies", "q8", cells=("plot_accuracy(history_dict)",)),
        page("after 4.9", "The epoch after which it overfits", "q9", cells=("best_epoch(history_dict)",)),
        listing("4.10", "A new network, trained for 4 epochs", "q10", cells=("retrain(x_train, y_train)",)),
        page("after 4.10", "Accuracy on the test reviews", "q10", cells=(TEST_ACCURACY,)),
        page("after 4.10", "Predictions for new reviews", "q11", cells=("predict_sentiment(model, x_test)",)),
        *exercises(
            "4.1",
            "q12",
            {
                "One or three hidden layers": ('{"hidden_units": (16,)}', '{"hidden_units": (16, 16, 16)}'),
                "Fewer and more units": (
                    '{"hidden_units": (8, 8)}',
                    '{"hidden_units": (32, 32)}',
                    '{"hidden_units": (64, 64)}',
                ),
                "Mean squared error as loss": ('{"loss": "mse"}',),
                "tanh instead of relu": ('{"activation": "tanh"}',),
            },
        ),
    ),
)
