# %%
# A cell is no Python; the others run. Questions 1 and 3 are right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000)
    return np.zeros((len(sequences), dimension))


# %%
def vectorize_labels(labels):
    return np.asarray(labels, dtype="float32")
