"""The Reuters assignment."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from autograder.assignments import ACCURACY, Assignment, HeldOut, WrongModel
from autograder.assignments._chapter import ENCODED, TEST_ACCURACY, TRAINED, exercises, listing, page
from autograder.assignments._texts import WORDS, built, half_of_the_words, on_labels, retrained, write_texts
from shared import datasets
from shared.student.protocol import Array

TOPICS = 46


def _prepare(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_labels), (test_data, test_labels) = datasets.reuters.load_data(num_words=WORDS, source=source)
    np.save(folder / "y_train.npy", np.eye(TOPICS, dtype=np.float32)[train_labels])
    write_texts(folder, train_data, test_data)
    return np.asarray(test_labels)


ASSIGNMENT = Assignment(
    dataset=datasets.reuters,
    prepare=_prepare,
    held_out=HeldOut("q9", ACCURACY, "retrain"),
    wrong_models={
        "all labels shuffled": WrongModel("", on_labels(1.0)),
        "a quarter of the labels shuffled": WrongModel("", on_labels(0.25)),
        "one epoch": WrongModel("test_all_rows_are_trained_on_for_9_epochs", retrained(epochs=1)),
        "half of the vocabulary": WrongModel("test_dimension_is_10000_by_default", half_of_the_words),
        "a bottleneck of four units": WrongModel(
            "test_default_layers_are_64_64_and_46", built(9, hidden_units=(64, 4))
        ),
        "mse as the loss": WrongModel("test_loss_is_categorical_crossentropy", built(9, loss="mse")),
    },
    chapter=(
        listing("4.11", "Load the newswires", cells=("reuters.load_data(num_words=10000)",)),
        page("after 4.11", "How many newswires, and on how many topics", cells=("newswires_per_topic.max()",)),
        listing("4.12", "A newswire as text again", "q1", cells=("decode_newswire(train_data[0], word_index)",)),
        listing("4.13", "Newswires as multi-hot rows", "q2", cells=(ENCODED,)),
        listing("4.14", "Labels as one-hot rows", "q3", cells=("to_one_hot(train_labels)",)),
        page("after 4.14", "The same with Keras", cells=("to_categorical(train_labels, num_classes=46)",)),
        page("before 4.15", "Sigmoid and softmax", "q4", cells=("softmax(logits)",)),
        page(
            "before 4.15",
            "Two softmax units for two classes are one sigmoid unit",
            "q5",
            cells=("np.abs(two_class_softmax(t)[:, 1] - sigmoid(t)).max()",),
        ),
        listing("4.15", "Two wide hidden layers and 46 softmax units", "q6", cells=("model.summary()",)),
        listing("4.16", "Compile it for 46 classes", "q6"),
        listing("4.17", "A validation set", "q7", cells=("split_validation(x_train, y_train, n_val)",)),
        listing("4.18", "Train for 20 epochs", "q8", cells=(TRAINED,)),
        listing("4.19", "Plot the losses", "q8", cells=("plot_history(history_dict)",)),
        listing("4.20", "Plot the accuracies", "q8", cells=("plot_history(history_dict)",)),
        page("after 4.20", "The epoch after which it overfits", cells=("np.argmin(val_losses)",)),
        listing("4.21", "A new network, trained for 9 epochs", "q9", cells=("retrain(x_train, y_train)",)),
        page("after 4.21", "Accuracy on the test newswires", "q9", cells=(TEST_ACCURACY,)),
        page("after 4.21", "What guessing would give", "q10", cells=("random_baseline(test_labels, rng)",)),
        page("after 4.21", "Predictions for new newswires", "q11", cells=("predict_topics(model, x_test)",)),
        page(
            "after 4.21",
            "A prediction: 46 numbers that add up to 1, the largest is the topic",
            "q11",
            cells=("probabilities[0].shape", "probabilities[0].sum()", "np.argmax(probabilities[0])"),
        ),
        page("before 4.22", "Integer labels and the loss for them", "q12", cells=("build_sparse_model()",)),
        listing("4.22", "A network with a narrow layer", "q13", "q14", cells=("build_bottleneck_model()",)),
        page(
            "after 4.22",
            "What the narrow layer costs",
            "q14",
            cells=("bottleneck_drop(partial_x_train, partial_y_train, x_val, y_val)",),
        ),
        *exercises(
            "4.2",
            "q15",
            {
                "Smaller and larger layers": ('{"hidden_units": (32, 32)}', '{"hidden_units": (128, 128)}'),
                "One or three hidden layers": ('{"hidden_units": (64,)}', '{"hidden_units": (64, 64, 64)}'),
            },
        ),
    ),
)
