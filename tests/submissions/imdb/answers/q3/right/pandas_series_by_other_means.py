# Goes through a pandas Series.
import pandas as pd


def vectorize_labels(labels):
    return pd.Series(list(labels)).astype("float32").to_numpy()
