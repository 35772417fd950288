# keras.ops.scatter_update into zeros.
def vectorize_sequences(sequences, dimension=10000):
    places = np.array([(i, j) for i, s in enumerate(sequences) for j in sorted(set(s))], dtype="int32")
    zeros = keras.ops.zeros((len(sequences), dimension))
    return keras.ops.scatter_update(zeros, places, np.ones(len(places), dtype="float32"))
