# A function of row and column, asked for each place.
def vectorize_sequences(sequences, dimension=10000):
    words = [frozenset(s) for s in sequences]
    return [[1 if column in found else 0 for column in range(dimension)] for found in words]
