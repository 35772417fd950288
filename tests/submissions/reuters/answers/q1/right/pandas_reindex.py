# Lets a pandas Series look the words up and fills the gaps with "?".
import pandas as pd


def decode_newswire(sequence, word_index):
    words = pd.Series(list(word_index), index=[rank + 3 for rank in word_index.values()], dtype=object)
    return " ".join(words.reindex(list(sequence)).fillna("?"))
