# The row buffer is never emptied, so words pile up from row to row.
def vectorize_sequences(sequences, dimension=10000):
    row = np.zeros(dimension)
    rows = []
    for sequence in sequences:
        row[list(sequence)] = 1.0
        rows.append(row.copy())
    return np.array(rows)
