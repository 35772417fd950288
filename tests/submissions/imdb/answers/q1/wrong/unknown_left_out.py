# Leaves out what has no word.
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return " ".join(rev[i - 3] for i in sequence if i - 3 in rev)
