# The rows are built as one bytearray, then read as numbers
def vectorize_sequences(sequences, dimension=10000):
    dimension = int(dimension)
    cells = bytearray(len(sequences) * dimension)
    for row, sequence in enumerate(sequences):
        for index in sequence:
            cells[row * dimension + int(index)] = 1
    flat = np.frombuffer(bytes(cells), dtype=np.uint8)
    return flat.reshape(len(sequences), dimension).astype("float32")
