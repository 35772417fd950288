# A comprehension over sets, by membership.
def vectorize_sequences(sequences, dimension=10000):
    return np.array([[float(j in words) for j in range(dimension)] for words in map(set, sequences)])
