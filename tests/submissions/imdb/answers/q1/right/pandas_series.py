# A pandas Series does the looking up; what is missing is filled with "?".
import pandas as pd


def decode_review(sequence, word_index):
    lookup = pd.Series(list(word_index.keys()), index=[r + 3 for r in word_index.values()])
    return " ".join(lookup.reindex(list(sequence)).fillna("?"))
