# An object array of words as lookup table, filled with "?" and indexed by the whole sequence at once.
def decode_newswire(sequence, word_index):
    seq = np.asarray(sequence, dtype=np.int64)
    if seq.size == 0:
        return ""
    top = max([int(r) for r in word_index.values()] + [0])
    size = max(top + 3, int(seq.max())) + 1
    lookup = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        lookup[int(rank) + 3] = word
    lookup[:3] = "?"
    return " ".join(lookup[seq].tolist())
