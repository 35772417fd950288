# %%
# Right results, but what is handed over is used up or overwritten.
import numpy as np


def decode_newswire(sequence, word_index):
    word_index["?"] = -3
    reverse = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse.get(index - 3, "?") for index in sequence)


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        while len(sequence):
            results[i, sequence.pop()] = 1.0
    return results


def to_one_hot(labels, dimension=46):
    one_hot = np.zeros((len(labels), dimension))
    for i in range(len(labels)):
        one_hot[i, labels[i]] = 1.0
        labels[i] = 0
    return one_hot


def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    z -= z.max(axis=-1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=-1, keepdims=True)
    return z


def random_baseline(labels, rng):
    before = np.copy(labels)
    rng.shuffle(labels)
    return float(np.mean(before == labels))
