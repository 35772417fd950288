# Joins without blanks.
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return "".join(rev.get(i - 3, "?") for i in sequence)
