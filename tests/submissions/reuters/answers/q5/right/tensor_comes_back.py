# Keras' softmax on the two logits.
def two_class_softmax(t):
    t = keras.ops.convert_to_tensor(np.asarray(t, dtype="float32"))
    return keras.ops.softmax(keras.ops.stack([keras.ops.zeros_like(t), t], axis=1))
