# Collects every row as one big integer and unpacks its bits
def vectorize_sequences(sequences, dimension=10000):
    n_bytes = (dimension + 7) // 8
    packed = bytearray()
    for sequence in sequences:
        bits = 0
        for j in set(sequence):
            bits |= 1 << int(j)
        packed += bits.to_bytes(n_bytes, "little")
    rows = np.frombuffer(bytes(packed), dtype=np.uint8).reshape(len(sequences), n_bytes)
    return np.unpackbits(rows, axis=1, count=dimension, bitorder="little").astype("float32")
