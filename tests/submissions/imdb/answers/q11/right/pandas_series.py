# A pandas Series of ints.
import pandas as pd


def predict_sentiment(model, x):
    frame = pd.DataFrame(model.predict(x, verbose=0), columns=["p"])
    return frame["p"].gt(0.5).astype("int64")
