# A lookup table as a plain list, "?" wherever no word is filled in
def decode_review(sequence, word_index):
    table = ["?"] * (max((int(r) for r in word_index.values()), default=0) + 4)
    for word, rank in word_index.items():
        table[int(rank) + 3] = word
    return " ".join(table[int(i)] if 0 <= int(i) < len(table) else "?" for i in sequence)
