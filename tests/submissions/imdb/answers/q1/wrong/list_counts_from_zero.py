# A sorted list of words, whose first place is 0 though the first rank is 1.
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    return " ".join(words[i - 3] if 3 <= i < len(words) + 3 else "?" for i in sequence)
