# Words beyond the 10000th index are not decoded although word_index has them.
def decode_newswire(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items() if v + 3 < 10000}
    return " ".join(rev.get(i, "?") for i in sequence)
