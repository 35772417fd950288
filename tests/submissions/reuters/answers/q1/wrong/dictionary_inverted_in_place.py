# Adds rank -> word to the caller's own dictionary.
def decode_newswire(sequence, word_index):
    for word, rank in list(word_index.items()):
        word_index[rank] = word
    return " ".join(word_index.get(i - 3, "?") for i in sequence)
