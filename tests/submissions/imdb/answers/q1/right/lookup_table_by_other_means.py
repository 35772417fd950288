# A NumPy object array as lookup table, filled with "?" wherever no word stands.
def decode_review(sequence, word_index):
    sequence = np.asarray(sequence, dtype=np.int64).ravel()
    size = max([0, *word_index.values()]) + 4
    size = max(size, sequence.max(initial=0) + 1)
    table = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[sequence].tolist())
