# %%
# Question 2 makes an array of 10 GB whatever it is given. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((125_000, 10_000))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.0
    return results
