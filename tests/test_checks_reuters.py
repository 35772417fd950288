"""The Reuters checks that need no model: right answers of any kind pass."""

from __future__ import annotations

import pytest
from answers import failing

RIGHT = {
    "words by index": (
        "q1",
        """
        def decode_newswire(sequence, word_index):
            words = {rank + 3: word for word, rank in word_index.items()}
            return " ".join(words.get(index, "?") for index in sequence)
        """,
    ),
    "a blank at the end": (
        "q1",
        """
        def decode_newswire(sequence, word_index):
            words, text = dict(zip(word_index.values(), word_index.keys())), ""
            for index in sequence:
                text += words.get(index - 3, "?") + " "
            return text
        """,
    ),
    "one flat assignment": (
        "q2",
        """
        def vectorize_sequences(sequences, dimension=10000):
            results = np.zeros((len(sequences), dimension), bool)
            rows = np.repeat(np.arange(len(sequences)), [len(s) for s in sequences])
            results[rows, np.concatenate([np.asarray(s, int) for s in sequences])] = True
            return results
        """,
    ),
    "counts, capped at one": (
        "q2",
        """
        def vectorize_sequences(sequences, dimension=10000):
            return [np.minimum(np.bincount(s, minlength=dimension), 1.0) for s in sequences]
        """,
    ),
    "rows of the identity": (
        "q3",
        "def to_one_hot(labels, dimension=46): return np.eye(dimension)[np.asarray(labels)]",
    ),
    "comparison, as bool": (
        "q3",
        "def to_one_hot(labels, dimension=46): return np.asarray(labels)[:, None] == np.arange(dimension)",
    ),
    "float16": (
        "q3",
        """
        def to_one_hot(labels, dimension=46):
            rows = np.zeros((len(labels), dimension), "float16")
            rows[np.arange(len(labels)), labels] = 1
            return rows
        """,
    ),
    "put along the axis, as a list": (
        "q3",
        """
        def to_one_hot(labels, dimension=46):
            rows = np.zeros((len(labels), dimension), int)
            np.put_along_axis(rows, np.asarray(labels, int)[:, None], 1, axis=1)
            return rows.tolist()
        """,
    ),
    "the encoder of question 2": (
        "q3",
        """
        def vectorize_sequences(sequences, dimension):
            rows = np.zeros((len(sequences), dimension))
            for i, sequence in enumerate(sequences):
                rows[i, sequence] = 1.0
            return rows

        def to_one_hot(labels, dimension=46):
            return vectorize_sequences([[int(label)] for label in labels], dimension)
        """,
    ),
    "a name of the second parameter of their own": (
        "q3",
        """
        def to_one_hot(y, *sizes, dimension=46):
            return np.eye(*(sizes or (dimension,)))[np.array(y)]
        """,
    ),
    "in float32": (
        "q4",
        """
        def sigmoid(t):
            t = np.asarray(t, "float32")
            return 0.5 * (1 + np.tanh(t / 2))

        def softmax(z):
            z = np.asarray(z, "float32")
            e = np.exp(z - z.max(-1, keepdims=True))
            return e / e.sum(-1, keepdims=True)
        """,
    ),
    "the formula as it is": (
        "q4",
        """
        def sigmoid(t): return 1 / (1 + np.exp(-t))

        def softmax(z):
            shifted = z - np.max(z, axis=-1, keepdims=True)
            return np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True)
        """,
    ),
    "two formulas for two signs, and logarithms": (
        "q4",
        """
        def sigmoid(t):
            t = np.asarray(t, float)
            small = np.exp(-np.abs(t))
            return np.where(t >= 0, 1 / (1 + small), small / (1 + small))

        def softmax(z):
            z = np.asarray(z, float)
            return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
        """,
    ),
    "clipped, row by row": (
        "q4",
        """
        def sigmoid(t): return 1 / (1 + np.exp(-np.clip(t, -500, 500)))

        def softmax(z):
            def of_row(row):
                powers = np.exp(row - row.max())
                return powers / powers.sum()
            return np.apply_along_axis(of_row, -1, z.astype(float))
        """,
    ),
    "moved axes": (
        "q4",
        """
        def sigmoid(t): return np.exp(-np.logaddexp(0, -t))

        def softmax(z):
            e = np.exp((z.T - z.T.max(0)))
            return (e / e.sum(0)).T
        """,
    ),
    "without softmax": (
        "q5",
        """
        def two_class_softmax(t):
            share = 1 / (1 + np.exp(-t))
            return np.column_stack([1 - share, share])
        """,
    ),
    "as a list of rows": (
        "q5",
        """
        def two_class_softmax(t):
            return [(0.5 - 0.5 * np.tanh(x / 2), 0.5 + 0.5 * np.tanh(x / 2)) for x in np.asarray(t)]
        """,
    ),
    "half of the logit each": (
        "q5",
        """
        def two_class_softmax(t):
            z = np.array([-t / 2, t / 2]).T
            e = np.exp(z - z.max(axis=1)[:, None])
            return e / e.sum(axis=1)[:, None]
        """,
    ),
    "np.split, as a list": (
        "q7",
        """
        def split_validation(x_train, y_train, n_val=1000):
            x_val, x = np.split(x_train, [n_val])
            y_val, y = np.split(y_train, [n_val])
            return [x_val, y_val, x, y]
        """,
    ),
    "masks": (
        "q7",
        """
        def split_validation(x, y, n_val=1000):
            aside = np.arange(len(x)) < n_val
            return x[aside], y[aside], x[~aside], y[~aside]
        """,
    ),
    "shuffle a copy": (
        "q10",
        """
        def random_baseline(labels, rng):
            copy = labels.copy()
            rng.shuffle(copy)
            return np.mean(copy == labels)
        """,
    ),
    "permutation": (
        "q10",
        "def random_baseline(labels, rng): return float(np.equal(rng.permutation(labels), labels).mean())",
    ),
    "places in another order, in float32": (
        "q10",
        """
        def random_baseline(labels, rng):
            guesses = np.asarray(labels)[np.argsort(rng.random(len(labels)))]
            return np.float32(sum(guess == label for guess, label in zip(guesses, labels)) / len(labels))
        """,
    ),
    "a list, permuted": (
        "q10",
        """
        def random_baseline(labels, rng):
            return np.array(rng.permuted(list(labels)) == np.array(labels)).astype(float).mean()
        """,
    ),
}


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_of_any_kind_passes_all_checks(name: str) -> None:
    assert failing("reuters", *RIGHT[name]) == set()
