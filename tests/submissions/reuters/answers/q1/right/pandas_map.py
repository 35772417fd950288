# pandas: map and fillna.
import pandas as pd


def decode_newswire(sequence, word_index):
    reverse = {v: k for k, v in word_index.items()}
    return pd.Series(list(sequence)).sub(3).map(reverse).fillna("?").str.cat(sep=" ")
