# functools.partial around a general encoder.
from functools import partial


def encode(make, sequences, dimension=10000):
    out = make((len(sequences), dimension))
    for row, sequence in zip(out, sequences):
        row[list(sequence)] = True
    return out


vectorize_sequences = partial(encode, partial(np.zeros, dtype=bool))
