# Reindex without fill_value leaves NaN in the columns of classes that do not occur
import pandas as pd


def to_one_hot(labels, dimension=46):
    dummies = pd.get_dummies(pd.Series(labels), dtype="float32")
    return dummies.reindex(columns=range(dimension)).to_numpy()
