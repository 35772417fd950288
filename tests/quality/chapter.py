"""What the chapter holds: its listings, the pages between them and its exercises, and where each of them is taught.

`test_chapter.py` compares it with the source notebooks, the checks and docs/chapter-map.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["listing", "page", "exercise"]


@dataclass(frozen=True)
class Item:
    """Something that the chapter teaches.

    Args:
        kind: A numbered listing, a page of text or code without a number, or a thing to try at a part's end.
        place: "4.12" for a listing, "after 4.9" or "before 4.15" for a page, "end of 4.1" for an exercise.
        topic: What it is about.
        questions: The questions that ask for it.
        cells: Python expressions. Each is in exactly one exploration cell of the source notebook.
    """

    kind: Kind
    place: str
    topic: str
    questions: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


def _listing(number: str, topic: str, *questions: str, cells: tuple[str, ...] = ()) -> Item:
    return Item("listing", number, topic, questions, cells)


def _page(place: str, topic: str, *questions: str, cells: tuple[str, ...] = ()) -> Item:
    return Item("page", place, topic, questions, cells)


def _exercises(part: str, question: str, cells_by_topic: dict[str, tuple[str, ...]]) -> tuple[Item, ...]:
    place = f"end of {part}"
    return tuple(Item("exercise", place, topic, (question,), cells) for topic, cells in cells_by_topic.items())


_TEST_ACCURACY = "model.evaluate(x_test, y_test, batch_size=512, verbose=0)"
_TRAINED = "train(build_model(), partial_x_train, partial_y_train, x_val, y_val)"
_WITHOUT_FIRST_TEN = "plot_validation_mae(average_mae_history, skip=10)"
_ENCODED = "vectorize_sequences(train_data)"

CHAPTER: dict[str, tuple[Item, ...]] = {
    "imdb": (
        _listing("4.1", "Load the movie reviews", cells=("imdb.load_data(num_words=10000)",)),
        _page("after 4.1", "A look at indices, labels and the largest index", cells=("train_data[0][:12]",)),
        _listing("4.2", "A review as text again", "q1", cells=("decode_review(train_data[0], word_index)",)),
        _listing("4.3", "Reviews as multi-hot rows", "q2", cells=(_ENCODED,)),
        _page("after 4.3", "Labels as floats", "q3", cells=("vectorize_labels(train_labels)",)),
        _listing("4.4", "Two hidden layers and a sigmoid unit", "q4", cells=("model.summary()",)),
        _listing("4.5", "Optimizer, loss and metric by their names", "q4"),
        _page(
            "after 4.5",
            "Optimizer, loss and metric as objects with settings",
            "q5",
            cells=("compile_with_objects(build_model(), learning_rate=0.0001)",),
        ),
        _listing("4.6", "A validation set", "q6", cells=("split_validation(x_train, y_train, n_val)",)),
        _listing("4.7", "Train for 20 epochs", "q7", cells=(_TRAINED,)),
        _page("after 4.7", "What the history holds", "q7", cells=("history_dict.keys()",)),
        _listing("4.8", "Plot the losses", "q8", cells=("plot_loss(history_dict)",)),
        _listing("4.9", "Plot the accuracies", "q8", cells=("plot_accuracy(history_dict)",)),
        _page("after 4.9", "The epoch after which it overfits", "q9", cells=("best_epoch(history_dict)",)),
        _listing("4.10", "A new network, trained for 4 epochs", "q10", cells=("retrain(x_train, y_train)",)),
        _page("after 4.10", "Accuracy on the test reviews", "q10", cells=(_TEST_ACCURACY,)),
        _page("after 4.10", "Predictions for new reviews", "q11", cells=("predict_sentiment(model, x_test)",)),
        *_exercises(
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
    "reuters": (
        _listing("4.11", "Load the newswires", cells=("reuters.load_data(num_words=10000)",)),
        _page("after 4.11", "How many newswires, and on how many topics", cells=("newswires_per_topic.max()",)),
        _listing("4.12", "A newswire as text again", "q1", cells=("decode_newswire(train_data[0], word_index)",)),
        _listing("4.13", "Newswires as multi-hot rows", "q2", cells=(_ENCODED,)),
        _listing("4.14", "Labels as one-hot rows", "q3", cells=("to_one_hot(train_labels)",)),
        _page("after 4.14", "The same with Keras", cells=("to_categorical(train_labels, num_classes=46)",)),
        _page("before 4.15", "Sigmoid and softmax", "q4", cells=("softmax(logits)",)),
        _page(
            "before 4.15",
            "Two softmax units for two classes are one sigmoid unit",
            "q5",
            cells=("np.abs(two_class_softmax(t)[:, 1] - sigmoid(t)).max()",),
        ),
        _listing("4.15", "Two wide hidden layers and 46 softmax units", "q6", cells=("model.summary()",)),
        _listing("4.16", "Compile it for 46 classes", "q6"),
        _listing("4.17", "A validation set", "q7", cells=("split_validation(x_train, y_train, n_val)",)),
        _listing("4.18", "Train for 20 epochs", "q8", cells=(_TRAINED,)),
        _listing("4.19", "Plot the losses", "q8", cells=("plot_history(history_dict)",)),
        _listing("4.20", "Plot the accuracies", "q8", cells=("plot_history(history_dict)",)),
        _page("after 4.20", "The epoch after which it overfits", cells=("np.argmin(val_losses)",)),
        _listing("4.21", "A new network, trained for 9 epochs", "q9", cells=("retrain(x_train, y_train)",)),
        _page("after 4.21", "Accuracy on the test newswires", "q9", cells=(_TEST_ACCURACY,)),
        _page("after 4.21", "What guessing would give", "q10", cells=("random_baseline(test_labels, rng)",)),
        _page("after 4.21", "Predictions for new newswires", "q11", cells=("predict_topics(model, x_test)",)),
        _page(
            "after 4.21",
            "A prediction: 46 numbers that add up to 1, the largest is the topic",
            "q11",
            cells=("probabilities[0].shape", "probabilities[0].sum()", "np.argmax(probabilities[0])"),
        ),
        _page("before 4.22", "Integer labels and the loss for them", "q12", cells=("build_sparse_model()",)),
        _listing("4.22", "A network with a narrow layer", "q13", "q14", cells=("build_bottleneck_model()",)),
        _page(
            "after 4.22",
            "What the narrow layer costs",
            "q14",
            cells=("bottleneck_drop(partial_x_train, partial_y_train, x_val, y_val)",),
        ),
        *_exercises(
            "4.2",
            "q15",
            {
                "Smaller and larger layers": ('{"hidden_units": (32, 32)}', '{"hidden_units": (128, 128)}'),
                "One or three hidden layers": ('{"hidden_units": (64,)}', '{"hidden_units": (64, 64, 64)}'),
            },
        ),
    ),
    "boston": (
        _listing("4.23", "Load the suburbs and their prices", cells=("boston_housing.load_data()",)),
        _page("after 4.23", "A look at shapes, prices and scales", cells=("train_data.shape", "train_data.T")),
        _listing("4.24", "One scale for all features", "q1", cells=("normalize(train_data, test_data)",)),
        _listing("4.25", "A network that predicts a number", "q2", cells=("model.summary()",)),
        _listing("4.26", "K-fold validation", "q3", cells=("k_fold_scores(x_train, train_targets, build_model)",)),
        _page("after 4.26", "The folds' scores and their mean", "q3", cells=("np.mean(fold_scores)",)),
        _listing(
            "4.27",
            "The validation MAE of each of 500 epochs",
            "q4",
            cells=("k_fold_histories(x_train, train_targets, build_model, epochs=num_epochs)",),
        ),
        _listing("4.28", "The mean of the folds per epoch", "q5", cells=("average_history(all_mae_histories)",)),
        _listing("4.29", "Plot it", "q6", cells=("plot_validation_mae(average_mae_history)",)),
        _listing(
            "4.30",
            "Plot it without the first ten points",
            "q6",
            cells=(_WITHOUT_FIRST_TEN,),
        ),
        _page("after 4.30", "How many epochs are best", "q7", cells=("best_num_epochs(average_mae_history)",)),
        _listing(
            "4.31",
            "The final network, trained for 130 epochs",
            "q8",
            cells=("train_final_model(x_train, train_targets, build_model)",),
        ),
        _page("after 4.31", "MAE on the test data", "q8", cells=("model.evaluate(x_test, test_targets, verbose=0)",)),
        _page("after 4.31", "Predictions of prices", "q9", cells=("predict_prices(model, x_test)",)),
        *_exercises(
            "4.3",
            "q10",
            {
                "Smaller and larger layers": ('{"hidden_units": (32, 32)}', '{"hidden_units": (128, 128)}'),
                "One or three hidden layers": ('{"hidden_units": (64,)}', '{"hidden_units": (64, 64, 64)}'),
            },
        ),
    ),
}
