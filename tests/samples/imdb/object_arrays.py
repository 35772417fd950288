# %%
# Arrays of objects, of words and of dates. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    rows = np.empty(len(sequences), dtype=object)
    for i, sequence in enumerate(sequences):
        rows[i] = sorted(set(sequence))
    return rows


def vectorize_labels(labels):
    return np.array(["positive" if label else "negative" for label in labels])


def best_epoch(history_dict):
    return np.datetime64("2026-03-01") + int(np.argmin(history_dict["val_loss"]))
