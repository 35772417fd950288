# pandas' get_dummies, with all categories named.
import pandas as pd


def to_one_hot(labels, dimension=46):
    topics = pd.Categorical(list(labels), categories=range(dimension))
    return pd.get_dummies(topics, dtype=float)
