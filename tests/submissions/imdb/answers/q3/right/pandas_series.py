# A pandas Series of float32.
import pandas as pd


def vectorize_labels(labels):
    return pd.Series(labels).astype("float32")
