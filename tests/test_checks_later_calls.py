"""What only shows with more rows, with other kinds of arguments, or in a later call, fails the check made for it."""

from __future__ import annotations

from textwrap import dedent

import pytest
from answers import failing

MISTAKES = {
    "words of an earlier dictionary": (
        "imdb",
        "q1",
        """
        KNOWN = {}
        def decode_review(sequence, word_index):
            KNOWN.update({rank: word for word, rank in word_index.items()})
            return " ".join(KNOWN.get(index - 3, "?") for index in sequence)
        """,
        {"any_sequence_and_dictionary_can_be_decoded"},
    ),
    "whole thousands of rows": (
        "imdb",
        "q2",
        """
        def vectorize_sequences(sequences, dimension=10000):
            results = np.zeros((len(sequences), dimension))
            done = len(sequences) // 1000 * 1000 or len(sequences)
            for row in range(done):
                results[row, list(sequences[row])] = 1.0
            return results
        """,
        {"every_row_has_its_own_words"},
    ),
    "indices in 16 bits": (
        "imdb",
        "q2",
        """
        def vectorize_sequences(sequences, dimension=10000):
            results = np.zeros((len(sequences), dimension))
            for row, sequence in enumerate(sequences):
                results[row, np.array(sequence).astype(np.int16)] = 1.0
            return results
        """,
        {"dimension_is_10000_by_default"},
    ),
    "one array for all labels": (
        "imdb",
        "q3",
        """
        BUFFER = np.zeros(100_000, np.float32)
        def vectorize_labels(labels):
            BUFFER[: len(labels)] = labels
            return BUFFER[: len(labels)]
        """,
        {"labels_are_not_changed"},
    ),
    "lists are emptied": (
        "imdb",
        "q6",
        """
        def split_validation(x_train, y_train, n_val=10000):
            if isinstance(x_train, list):
                x_val = [x_train.pop(0) for _ in range(n_val)]
                return x_val, y_train[:n_val], x_train, y_train[n_val:]
            return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
        """,
        {"split_leaves_its_arguments_alone"},
    ),
    "equal samples are dropped": (
        "reuters",
        "q7",
        """
        def split_validation(x_train, y_train, n_val=1000):
            seen = {row.tobytes() for row in x_train[:n_val]}
            rest = [place for place in range(n_val, len(x_train)) if x_train[place].tobytes() not in seen]
            return x_train[:n_val], y_train[:n_val], x_train[rest], y_train[rest]
        """,
        {"no_sample_is_lost_or_shared"},
    ),
    "positions in the labels' own type": (
        "reuters",
        "q3",
        """
        def to_one_hot(labels, dimension=46):
            labels = np.asarray(labels)
            results = np.zeros(len(labels) * dimension)
            with np.errstate(all="ignore"):
                places = np.arange(len(labels)).astype(labels.dtype) * labels.dtype.type(dimension) + labels
            results[places.astype(np.int64)] = 1.0
            return results.reshape(len(labels), dimension)
        """,
        {"labels_may_be_a_list_or_any_integers"},
    ),
    "the first hundred rows": (
        "boston",
        "q1",
        """
        def normalize(train_data, test_data):
            mean, std = train_data[:100].mean(axis=0), train_data[:100].std(axis=0)
            return (train_data - mean) / std, (test_data - mean) / std
        """,
        {"each_feature_has_a_scale_of_its_own"},
    ),
    "outliers among the folds": (
        "boston",
        "q5",
        """
        def average_history(all_mae_histories):
            values = np.array(all_mae_histories)
            mean, std = values.mean(axis=0), values.std(axis=0)
            kept = np.abs(values - mean) <= 2 * std + 1e-9
            return [float(v[k].mean()) for v, k in zip(values.T, kept.T)]
        """,
        {"any_number_of_folds_can_be_averaged"},
    ),
    "a search from ten": (
        "boston",
        "q7",
        """
        def best_num_epochs(average_mae_history, skip=10):
            best, lowest = skip, 10.0
            for epoch, value in enumerate(average_mae_history[skip:], start=skip + 1):
                if value < lowest:
                    best, lowest = epoch, value
            return best
        """,
        {"any_epoch_can_be_the_best"},
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_fails_the_check_that_is_made_for_it(mistake: str) -> None:
    assignment, question, body, expected = MISTAKES[mistake]
    assert failing(assignment, question, dedent(body)) == expected


@pytest.mark.slow  # TensorFlow
@pytest.mark.parametrize(
    ("assignment", "question", "body", "expected"),
    [
        (
            "reuters",
            "q11",
            "def predict_topics(model, x):\n"
            "    p = model.predict(x, verbose=0)\n"
            "    return p, np.where(p == p.max(axis=1, keepdims=True))[1]\n",
            {"each_newswire_gets_its_most_probable_topic"},
        ),
        (
            "reuters",
            "q11",
            "def predict_topics(model, x):\n"
            "    p = model.predict(x, verbose=0)\n"
            "    return p, 45 - p[:, ::-1].argmax(axis=1)\n",
            set(),
        ),
        (
            "boston",
            "q9",
            "def predict_prices(model, test_data):\n"
            "    if model.output_shape[-1:] == (1,):\n"
            "        model.add(keras.layers.Reshape(()))\n"
            "    return model.predict(test_data, verbose=0)\n",
            {"any_number_of_rows_gets_its_prices"},
        ),
        (
            "imdb",
            "q4",
            "def build_model(hidden_units=(16, 16), activation='relu', loss='binary_crossentropy'):\n"
            "    hidden = [layers.Dense(units, activation=activation) for units in hidden_units]\n"
            "    model = keras.Sequential([*hidden, layers.Dense(1, activation='sigmoid')])\n"
            "    metric = 'accuracy' if 'entropy' in loss else 'mae'\n"
            "    model.compile(optimizer='rmsprop', loss=loss, metrics=[metric])\n"
            "    return model\n",
            {"accuracy_is_reported"},
        ),
        (
            "imdb",
            "q5",
            "def compile_with_objects(model, learning_rate=0.001):\n"
            "    if not model.compiled:\n"
            "        model.compile(optimizer=keras.optimizers.RMSprop(learning_rate),\n"
            "                      loss=keras.losses.BinaryCrossentropy(),\n"
            "                      metrics=[keras.metrics.BinaryAccuracy()])\n"
            "    return model\n",
            {"learning_rate_is_honoured"},
        ),
    ],
)
def test_a_model_shows_the_mistake(assignment: str, question: str, body: str, expected: set[str]) -> None:
    assert failing(assignment, question, body) == expected
