# insert(0, ...) turns the order of the newswires round.
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = np.zeros(dimension)
        row[list(sequence)] = 1
        rows.insert(0, row)
    return np.stack(rows)
