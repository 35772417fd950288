# The squeeze at the end drops the first axis when there is one single review
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = np.zeros((1, dimension))
        row[0, list(sequence)] = 1.0
        rows.append(row)
    return np.squeeze(np.array(rows))
