# Calls the model directly, takes the last column of argsort
import keras

def predict_topics(model, x):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(x, dtype="float32")), training=False)
    probabilities = keras.ops.convert_to_numpy(outputs)
    return probabilities, np.argsort(probabilities, axis=1)[:, -1]
