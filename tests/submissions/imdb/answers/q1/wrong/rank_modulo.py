# Wraps what is too large with % and decodes it as some other word.
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    return " ".join("?" if i < 4 else words[(i - 4) % len(words)] for i in sequence)
