# Counts with np.add.at and clips the counts at one.
import numpy as np


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    rows = np.repeat(np.arange(len(sequences)), [len(sequence) for sequence in sequences])
    columns = np.concatenate([np.asarray(sequence, dtype=int) for sequence in sequences])
    np.add.at(results, (rows, columns), 1.0)
    return np.minimum(results, 1.0)
