# %%
# Question 2 takes ever more memory. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = []
    for sequence in sequences:
        while len(results) >= 0:  # never false
            results.append(np.zeros((10000, dimension * 1000)))
    return results
