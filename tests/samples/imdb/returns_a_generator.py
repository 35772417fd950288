# %%
# Question 2 gives a generator, question 3 a map, question 9 a function. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    for sequence in sequences:
        row = np.zeros(dimension)
        row[sequence] = 1.0
        yield row


def vectorize_labels(labels):
    return map(np.float32, labels)


def best_epoch(history_dict):
    return lambda: np.argmin(history_dict["val_loss"]) + 1
