# A pandas Series as the inverted index, reindexed by the shifted sequence with "?" as fill value.
import pandas as pd


def decode_newswire(sequence, word_index):
    inverted = pd.Series(list(word_index.keys()),
                         index=np.array(list(word_index.values()), dtype="int64"),
                         dtype=object)
    ranks = np.asarray(list(sequence), dtype="int64") - 3
    words = inverted.reindex(ranks, fill_value="?")
    return " ".join(words.to_list())
