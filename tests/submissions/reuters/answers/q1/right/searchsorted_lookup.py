# No reversed dictionary; binary search in the sorted ranks
def decode_newswire(sequence, word_index):
    pairs = sorted((int(rank), word) for word, rank in word_index.items())
    ranks = np.array([rank for rank, _ in pairs], dtype=np.int64)
    words = [word for _, word in pairs]
    decoded = []
    for i in sequence:
        wanted = int(i) - 3
        pos = int(np.searchsorted(ranks, wanted))
        found = int(i) >= 3 and pos < len(ranks) and ranks[pos] == wanted
        decoded.append(words[pos] if found else "?")
    return " ".join(decoded)
