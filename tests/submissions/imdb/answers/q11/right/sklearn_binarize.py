# Scikit-learn's binarize is 1 above the threshold, 0 at or below it.
from sklearn.preprocessing import binarize


def predict_sentiment(model, x):
    column = np.asarray(model.predict(np.asarray(x), verbose=0)).reshape(-1, 1)
    return binarize(column, threshold=0.5)[:, 0].astype("uint8")
