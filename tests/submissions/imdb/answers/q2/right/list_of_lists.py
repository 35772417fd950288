# Plain Python lists.
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = [0.0] * dimension
        for word in sequence:
            row[word] = 1.0
        rows.append(row)
    return rows
