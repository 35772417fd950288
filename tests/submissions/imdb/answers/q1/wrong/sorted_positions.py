# Takes positions in the sorted word list for ranks, so a gap in the ranks shifts the words
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    decoded = []
    for i in sequence:
        k = i - 4
        decoded.append(words[k] if 0 <= k < len(words) else "?")
    return " ".join(decoded)
