# scikit-learn's binarize: 1 above the threshold.
from sklearn.preprocessing import binarize


def predict_sentiment(model, x):
    return binarize(model.predict(x, verbose=0), threshold=0.5).astype(int).squeeze(axis=1)
