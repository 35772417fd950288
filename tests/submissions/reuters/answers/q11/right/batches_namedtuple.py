# Predicts in own batches, joins them, and returns a named tuple of the two.
from collections import namedtuple

Prediction = namedtuple("Prediction", "probabilities topics")


def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[i:i + 128]) for i in range(0, len(x), 128)]
    probabilities = np.concatenate(parts, axis=0)
    return Prediction(probabilities=probabilities, topics=probabilities.argmax(1).astype("int64"))
