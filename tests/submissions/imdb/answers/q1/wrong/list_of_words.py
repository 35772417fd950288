# Gives a list of words, not one text.
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return [rev.get(i - 3, "?") for i in sequence]
