# A DataFrame with one column per word.
import pandas as pd


def vectorize_sequences(sequences, dimension=10000):
    frame = pd.DataFrame(np.zeros((len(sequences), dimension), "float32"))
    values = frame.to_numpy(copy=True)
    for i, sequence in enumerate(sequences):
        values[i, np.unique(list(sequence))] = 1
    return pd.DataFrame(values, columns=range(dimension))
