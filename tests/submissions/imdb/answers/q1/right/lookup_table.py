# A list as lookup table, with a question mark in every place that has no word.
def decode_review(sequence, word_index):
    size = max(word_index.values(), default=0) + 4
    table = ["?"] * size
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[int(i)] if 0 <= i < size else "?" for i in sequence)
