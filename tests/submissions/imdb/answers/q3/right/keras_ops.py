# keras.ops converts.
def vectorize_labels(labels):
    return keras.ops.convert_to_tensor(np.array(labels), dtype="float32")
