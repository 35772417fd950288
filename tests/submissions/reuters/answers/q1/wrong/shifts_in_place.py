# Adds the offset to the caller's word_index, so a second call is three off
def decode_newswire(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    reverse_word_index = {index: word for word, index in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)
