"""The Reuters checks that need no model: a wrong answer fails where it is wrong, and nowhere else."""

from __future__ import annotations

import pytest
from answers import checks_of, failing

HEADS = {
    "q1": "decode_newswire(sequence, word_index)",
    "q2": "vectorize_sequences(sequences, dimension=10000)",
    "q3": "to_one_hot(labels, dimension=46)",
    "sigmoid": "sigmoid(t)",
    "softmax": "softmax(z)",
    "q5": "two_class_softmax(t)",
    "q7": "split_validation(x, y, n_val=1000)",
    "q10": "random_baseline(labels, rng)",
}
# Of the two functions of question 4, the one that is not looked at is right.
RIGHT = {
    "sigmoid": "def softmax(z): e = np.exp(z - z.max(-1, keepdims=True)); return e / e.sum(-1, keepdims=True)",
    "softmax": "def sigmoid(t): return 1 / (1 + np.exp(-t))",
}
# Question or function and mistake -> words of the names of the checks that fail, and the answer.
WRONG = {
    "q1: the offset forgotten": (
        "all",
        'r = {v: k for k, v in word_index.items()}; return " ".join(r.get(i, "?") for i in sequence)',
    ),
    "q1: the offset the other way": (
        "all",
        'r = {v: k for k, v in word_index.items()}; return " ".join(r.get(i + 3, "?") for i in sequence)',
    ),
    "q1: dictionary not reversed": ("all", 'return " ".join(word_index.get(i - 3, "?") for i in sequence)'),
    "q1: no word for reserved indices": (
        "question_marks reserved any_sequence",
        'r = {v: k for k, v in word_index.items()}; return " ".join(r[i - 3] for i in sequence)',
    ),
    "q1: a list of words": (
        "all",
        'r = {v: k for k, v in word_index.items()}; return [r.get(i - 3, "?") for i in sequence]',
    ),
    "q1: no blanks": (
        "all",
        'r = {v: k for k, v in word_index.items()}; return "".join(r.get(i - 3, "?") for i in sequence)',
    ),
    "q1: leaves out what has no word": (
        "question_marks reserved any_sequence",
        'r = {v: k for k, v in word_index.items()}; return " ".join(r[i - 3] for i in sequence if i - 3 in r)',
    ),
    "q1: adds to the dictionary": (
        "any_sequence",
        'word_index[""] = 0; r = {v: k for k, v in word_index.items()}; '
        'return " ".join(r.get(i - 3) or "?" for i in sequence)',
    ),
    "q1: empties the newswire": (
        "any_sequence",
        "r = {v: k for k, v in word_index.items()}; s = sequence if isinstance(sequence, list) else list(sequence); "
        'return " ".join(r.get(s.pop(0) - 3, "?") for _ in range(len(s)))',
    ),
    "q2: counts": (
        "repeated own_words not_changed",
        "return np.stack([np.bincount(s, minlength=dimension) for s in sequences])",
    ),
    "q2: the union of all rows": (
        "sets_its own_words 10000 calls not_changed",
        "return np.array([np.isin(range(dimension), np.concatenate(sequences)) for _ in sequences])",
    ),
    "q2: always 10,000 columns": ("all", "return np.stack([np.bincount(s, minlength=10000) > 0 for s in sequences])"),
    "q2: width from the data": (
        "sets_its repeated 10000",
        "return np.array([np.isin(range(max(map(max, sequences)) + 1), s) for s in sequences])",
    ),
    "q2: one column to the left": (
        "all",
        "return np.roll([np.isin(range(dimension), s) for s in sequences], -1, axis=1)",
    ),
    "q2: shares of a row": (
        "sets_its repeated own_words not_changed",
        "return np.array([np.isin(range(dimension), s) / len(s) for s in sequences])",
    ),
    "q2: transposed": ("all", "return np.array([np.isin(range(dimension), s) for s in sequences]).T"),
    "q2: only the first word": (
        "sets_its repeated own_words not_changed",
        "return np.array([np.isin(range(dimension), s[:1]) for s in sequences])",
    ),
    "q2: last row left empty": (
        "all",
        "return np.array([np.isin(range(dimension), s) for s in [*sequences[:-1], []]])",
    ),
    "q2: uses its argument up": (
        "not_changed",
        "return np.array([np.isin(range(dimension), [s.pop() for _ in range(len(s))]) for s in sequences])",
    ),
    "q2: word indices in place of ones": (
        "all",
        "return np.array([np.isin(range(dimension), s) * np.arange(dimension) for s in sequences])",
    ),
    "q3: as many columns as the largest label needs": (
        "sets_its 46_columns dimension changed",
        "return np.eye(max(labels) + 1)[labels]",
    ),
    "q3: as many columns as labels occur": (
        "all",
        "found, places = np.unique(labels, return_inverse=True); return np.eye(len(found))[places]",
    ),
    "q3: one column to the left": ("all", "return np.eye(dimension)[np.asarray(labels, int) - 1]"),
    "q3: one column too many": ("all", "return np.eye(dimension + 1)[labels]"),
    "q3: always 46 columns": ("sets_its dimension list", "return np.eye(46)[labels]"),
    "q3: filled up to the label": ("all", "return np.tri(dimension)[labels]"),
    "q3: all columns in all rows": (
        "all",
        "rows = np.zeros((len(labels), dimension)); rows[:, labels] = 1; return rows",
    ),
    "q3: an identity matrix": ("all", "return np.eye(len(labels), dimension)"),
    "q3: labels as floats": ("all", 'return np.asarray(labels).astype("float32")'),
    "q3: one row missing": ("all", "return np.eye(dimension)[labels[:-1]]"),
    "q3: labels in place of ones": ("all", "return np.eye(dimension)[labels] * np.asarray(labels)[:, None]"),
    "q3: one column per label": ("all", "return np.eye(dimension)[labels].T"),
    "q3: nothing returned": ("all", "np.eye(dimension)[labels]"),
    "q3: arrays only": ("list", "return np.eye(dimension)[labels.astype(int)]"),
    "q3: sorted labels": ("all", "labels.sort(); return np.eye(dimension)[labels]"),
    "q3: labels overwritten": ("changed", "rows = np.eye(dimension)[labels]; labels[:] = labels[::-1]; return rows"),
    "q3: made for the public example": (
        "46_columns dimension list changed",
        "return np.eye(5)[labels] if list(labels) == [3, 0, 3] else np.zeros((len(labels), dimension))",
    ),
    "sigmoid: the wrong sign": ("sigmoid_makes sigmoid_is_finite whole", "return 1 / (1 + np.exp(t))"),
    "sigmoid: not a number for large t": ("sigmoid_is_finite", "return np.exp(t) / (1 + np.exp(t))"),
    "sigmoid: tanh": ("sigmoid_makes sigmoid_is_finite whole", "return np.tanh(t)"),
    "sigmoid: shares of the whole": ("sigmoid_makes sigmoid_is_finite whole", "return np.exp(t) / np.exp(t).sum()"),
    "sigmoid: whole numbers stay whole": ("whole", "s = np.zeros_like(t); s[...] = 1 / (1 + np.exp(-t)); return s"),
    "sigmoid: flat": ("whole", "return 1 / (1 + np.exp(-t.ravel()))"),
    "sigmoid: input overwritten": ("whole", "t *= -1; return 1 / (1 + np.exp(t))"),
    "sigmoid: clipped too early": ("sigmoid_is_finite", "return 1 / (1 + np.exp(-np.clip(t, -10, 10)))"),
    "softmax: no shift": ("softmax_is_finite", "return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)"),
    "softmax: one shift for all rows": (
        "softmax_is_finite",
        "e = np.exp(z - z.max()); return e / e.sum(axis=-1, keepdims=True)",
    ),
    "softmax: one sum for all rows": (
        "softmax_makes softmax_is_finite axis whole",
        "e = np.exp(z - z.max()); return e / e.sum()",
    ),
    "softmax: along the first axis": (
        "softmax_makes softmax_is_finite axis whole",
        "e = np.exp(z - z.max(axis=0)); return e / e.sum(axis=0)",
    ),
    "softmax: along axis 1": (
        "axis",
        "e = np.exp(z - z.max(axis=1, keepdims=True)); return e / e.sum(axis=1, keepdims=True)",
    ),
    "softmax: no keepdims": (
        "softmax_makes softmax_is_finite axis whole",
        "e = np.exp(z - z.max()); return e / e.sum(axis=-1)",
    ),
    "softmax: in place": (
        "whole",
        "z -= z.max(axis=-1, keepdims=True); return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)",
    ),
    "softmax: shares without e": (
        "softmax_makes softmax_is_finite axis whole",
        "return z / z.sum(axis=-1, keepdims=True)",
    ),
    "softmax: logarithms": (
        "softmax_makes softmax_is_finite axis whole",
        "return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)",
    ),
    "softmax: powers of 2": (
        "softmax_makes softmax_is_finite axis whole",
        "e = 2.0 ** (z - z.max(-1, keepdims=True)); return e / e.sum(-1, keepdims=True)",
    ),
    "q5: classes exchanged": ("all", "s = 1 / (1 + np.exp(-t)); return np.stack([s, 1 - s], axis=1)"),
    "q5: one column": ("all", "return 1 / (1 + np.exp(-t))"),
    "q5: two rows": ("all", "s = 1 / (1 + np.exp(-t)); return np.stack([1 - s, s])"),
    "q5: logits -t and t": ("both agrees", "s = 1 / (1 + np.exp(-2 * t)); return np.stack([1 - s, s], axis=1)"),
    "q5: not a number for large logits": (
        "finite",
        "e = np.exp(np.stack([0 * t, t], axis=1)); return e / e.sum(axis=1, keepdims=True)",
    ),
    "q5: columns that add up to 1": ("all", "e = np.exp(np.stack([0 * t, t], axis=1)); return e / e.sum(axis=0)"),
    "q5: a logit of 1 for class 0": ("all", "s = 1 / (1 + np.exp(1 - t)); return np.stack([1 - s, s], axis=1)"),
    "q5: mixed up by reshape": ("all", "s = 1 / (1 + np.exp(-t)); return np.concatenate([1 - s, s]).reshape(-1, 2)"),
    "q5: always three rows": (
        "agrees finite",
        "s = 1 / (1 + np.exp(-np.resize(t, 3))); return np.stack([1 - s, s], axis=1)",
    ),
    "q7: validation rows stay": ("all", "return x[:n_val], y[:n_val], x, y"),
    "q7: labels from the other end": ("first default lost", "return x[:n_val], y[-n_val:], x[n_val:], y[:-n_val]"),
    "q7: one row lost": ("all", "return x[:n_val], y[:n_val], x[n_val + 1:], y[n_val + 1:]"),
    "q7: parts exchanged": ("first default lost", "return x[n_val:], y[n_val:], x[:n_val], y[:n_val]"),
    "q7: the last rows": ("first default lost", "return x[-n_val:], y[-n_val:], x[:-n_val], y[:-n_val]"),
    "q7: a share in percent": ("all", "n = n_val / 100; return x[:n], y[:n], x[n:], y[n:]"),
    "q7: 10,000 rows": ("default", "n = 10000 if n_val == 1000 else n_val; return x[:n], y[:n], x[n:], y[n:]"),
    "q7: always 1000 rows": ("first lost", "return x[:1000], y[:1000], x[1000:], y[1000:]"),
    "q7: rows first, labels last": ("first default lost", "return x[:n_val], x[n_val:], y[:n_val], y[n_val:]"),
    "q7: random rows": (
        "first default lost",
        "p = np.random.permutation(len(x)); x, y = x[p], y[p]; return x[:n_val], y[:n_val], x[n_val:], y[n_val:]",
    ),
    "q7: its argument emptied": (
        "arguments",
        "p, q = x.copy(), y.copy(); x[:] = 0; return p[:n_val], q[:n_val], p[n_val:], q[n_val:]",
    ),
    "q5: clips in place": (
        "finite",
        "np.clip(t, -30, 30, out=t); s = 1 / (1 + np.exp(-t)); return np.stack([1 - s, s], axis=1)",
    ),
    "q10: no copy": (
        "another_order generator chance stay",
        "guesses = labels; rng.shuffle(guesses); return np.mean(guesses == labels)",
    ),
    "q10: labels shuffled themselves": (
        "stay",
        "before = labels.copy(); rng.shuffle(labels); return np.mean(before == labels)",
    ),
    "q10: 46 topics, all as likely": (
        "equal another_order chance",
        "return np.mean(rng.integers(0, 46, len(labels)) == labels)",
    ),
    "q10: drawn with replacement": ("another_order", "return np.mean(rng.choice(labels, len(labels)) == labels)"),
    "q10: shuffle taken for a function": (
        "equal another_order generator chance",
        "return np.mean(rng.shuffle(labels.copy()) == labels)",
    ),
    "q10: the global generator": (
        "another_order generator",
        "return np.mean(np.random.permutation(labels) == labels)",
    ),
    "q10: always the same seed": (
        "another_order generator",
        "return np.mean(np.random.default_rng(0).permutation(labels) == labels)",
    ),
    "q10: a generator of its own": (
        "generator",
        "return np.mean(np.random.default_rng().permutation(labels) == labels)",
    ),
    "q10: the expected share": (
        "another_order generator",
        "return float(((np.bincount(labels) / len(labels)) ** 2).sum())",
    ),
    "q10: cut in place of shuffled": (
        "another_order",
        "return float(np.mean(np.roll(labels, rng.integers(len(labels))) == labels))",
    ),
    "q10: the most frequent label": (
        "another_order generator chance",
        "return np.mean(labels == np.bincount(labels).argmax())",
    ),
    "q10: a number of labels": (
        "equal another_order chance",
        "return int(np.sum(rng.permutation(labels) == labels))",
    ),
    "q10: in percent": ("equal another_order chance", "return 100 * np.mean(rng.permutation(labels) == labels)"),
    "q10: not averaged": ("all", "return rng.permutation(labels) == labels"),
    "q10: share of wrong guesses": (
        "equal another_order chance",
        "return np.mean(rng.permutation(labels) != labels)",
    ),
    "q10: the mean of many shuffles": (
        "another_order",
        "return np.mean([np.mean(rng.permutation(labels) == labels) for _ in range(50)])",
    ),
    "q10: a number typed by hand": ("equal another_order generator chance", "return 0.19"),
    "q10: neighbours for guesses": (
        "another_order generator chance",
        "return np.mean(np.roll(labels, rng.integers(1, 3)) == labels)",
    ),
}


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_answer_fails_where_it_is_wrong(mistake: str) -> None:
    about, _, _ = mistake.partition(":")
    question = about if about.startswith("q") else "q4"
    words, body = WRONG[mistake]
    names = {name.removeprefix("test_") for name, _ in checks_of("reuters", question)}
    expected = names if words == "all" else {name for name in names if any(word in name for word in words.split())}
    assert failing("reuters", question, f"def {HEADS[about]}: {body}\n{RIGHT.get(about, '')}\n") == expected
