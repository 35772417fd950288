# Asks for each column whether it is in the review.
def vectorize_sequences(sequences, dimension=10000):
    columns = np.arange(dimension)
    return np.array([np.isin(columns, np.array(seq, dtype=int)) for seq in sequences], dtype="float64")
