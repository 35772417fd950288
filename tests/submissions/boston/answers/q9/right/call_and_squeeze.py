# The model called as a function, last axis squeezed (only that one, so n = 1 keeps its axis).
def predict_prices(model, test_data):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(test_data, dtype="float32")), training=False)
    return keras.ops.convert_to_numpy(keras.ops.squeeze(outputs, axis=-1))
