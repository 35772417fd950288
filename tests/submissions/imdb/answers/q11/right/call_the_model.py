# Calls the model in place of predict and compares with keras.ops (an int tensor).
def predict_sentiment(model, x):
    probabilities = model(np.asarray(x, dtype="float32"), training=False)
    return keras.ops.cast(keras.ops.reshape(probabilities, (-1,)) > 0.5, "int32")
