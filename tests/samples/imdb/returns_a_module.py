# %%
# Question 3 gives a module, question 9 a class. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_labels(labels):
    return np


def best_epoch(history_dict):
    return int
