# No dictionary at all, a binary search in the sorted ranks
def decode_review(sequence, word_index):
    ranks = np.array([int(r) for r in word_index.values()] + [np.iinfo(np.int64).max])
    words = np.array(list(word_index) + ["?"], dtype=object)
    order = np.argsort(ranks, kind="stable")
    ranks, words = ranks[order], words[order]
    wanted = np.asarray(sequence).astype(np.int64) - 3
    position = np.searchsorted(ranks, wanted)
    found = np.where(ranks[position] == wanted, words[position], "?")
    return " ".join(found.tolist())
