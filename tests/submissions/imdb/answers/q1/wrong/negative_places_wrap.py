# A sorted list of words: the reserved indices count from its end.
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    decoded = []
    for index in sequence:
        try:
            decoded.append(words[index - 4])
        except IndexError:
            decoded.append("?")
    return " ".join(decoded)
