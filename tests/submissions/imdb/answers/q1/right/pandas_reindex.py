# Pandas does the look-up (reindex) and fills the gaps with "?".
import pandas as pd


def decode_review(sequence, word_index):
    words = pd.Series(list(word_index.keys()), index=list(word_index.values()), dtype=object)
    ranks = [int(i) - 3 for i in sequence]
    found = words.reindex(ranks)
    return " ".join(w if isinstance(w, str) else "?" for w in found.tolist())
