# get_dummies of what occurs.
import pandas as pd


def to_one_hot(labels, dimension=46):
    return pd.get_dummies(pd.Series(list(labels))).to_numpy(dtype="float32")
