# Reads off an enumeration of the sorted words, which is off wherever a rank is missing.
def decode_newswire(sequence, word_index):
    words = ["?"] * 4 + sorted(word_index, key=word_index.get)
    return " ".join(words[i] if i < len(words) else "?" for i in sequence)
