# Takes the dictionary's insertion order for the rank order
def decode_newswire(sequence, word_index):
    words = ["?", "?", "?", "?"] + list(word_index)
    return " ".join(words[i] if i < len(words) else "?" for i in sequence)
