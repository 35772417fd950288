# A named tuple; float64 probabilities.
from collections import namedtuple

Prediction = namedtuple("Prediction", ["probabilities", "topics"])


def predict_topics(model, x):
    p = np.array(model.predict(x, batch_size=128, verbose=0), dtype="float64")
    return Prediction(probabilities=p, topics=np.apply_along_axis(np.argmax, 1, p))
