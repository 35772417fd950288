# No default: stops at the start marker.
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return " ".join(rev[i - 3] for i in sequence)
