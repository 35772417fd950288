# Asks the dictionary word -> rank for a rank, so that all is "?".
def decode_review(sequence, word_index):
    return " ".join(word_index.get(i - 3, "?") for i in sequence)
