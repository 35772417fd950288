# Keras' CategoryEncoding layer in multi_hot mode, row by row; an empty row stays zero.
def vectorize_sequences(sequences, dimension=10000):
    encoder = layers.CategoryEncoding(num_tokens=int(dimension), output_mode="multi_hot")
    rows = []
    for sequence in sequences:
        ids = np.asarray(sequence, dtype="int64")
        if len(ids) == 0:
            rows.append(np.zeros(dimension, dtype="float32"))
        else:
            rows.append(np.asarray(encoder(ids), dtype="float32"))
    return np.stack(rows) if rows else np.zeros((0, dimension), dtype="float32")
