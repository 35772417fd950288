# Adds the offset to the ranks in word_index itself, so it changes its argument.
def decode_newswire(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    inverse = {index: word for word, index in word_index.items()}
    return " ".join(inverse.get(i, "?") for i in sequence)
