# A bytearray for each newswire, read by frombuffer.
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = bytearray(dimension)
        for index in sequence:
            row[index] = 1
        rows.append(np.frombuffer(bytes(row), dtype=np.uint8))
    return np.array(rows, dtype="float32")
