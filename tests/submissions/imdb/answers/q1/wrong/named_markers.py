# Writes <PAD>, <START> and <UNK> for the reserved indices.
def decode_review(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items()}
    rev[0], rev[1], rev[2] = "<PAD>", "<START>", "<UNK>"
    return " ".join(rev.get(i, "?") for i in sequence)
