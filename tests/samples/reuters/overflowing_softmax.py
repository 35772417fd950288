# %%
# The first five questions only. The formulas are those of the book, and nobody tried large numbers.
import numpy as np


def decode_newswire(sequence, word_index):
    reverse_word_index = dict((rank, word) for (word, rank) in word_index.items())
    return " ".join(reverse_word_index.get(i - 3, "?") for i in sequence)


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.0
    return results


def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.0
    return results


def sigmoid(t):
    return np.exp(t) / (1 + np.exp(t))


def softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


def two_class_softmax(t):
    return softmax(np.array([np.zeros(len(t)), t]).T)
