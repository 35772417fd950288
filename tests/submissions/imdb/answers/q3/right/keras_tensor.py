# A float32 tensor from keras.ops, which np.asarray accepts.
def vectorize_labels(labels):
    return keras.ops.cast(keras.ops.convert_to_tensor(np.array(labels)), "float32")
