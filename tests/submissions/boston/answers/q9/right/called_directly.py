# The model is called like a function, and a tensor of shape (n,) comes back.
def predict_prices(model, test_data):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(test_data), dtype="float32"), training=False)
    return keras.ops.squeeze(outputs, axis=-1)
