# A list of words padded with one "?", whose negative places count from the end.
def decode_newswire(sequence, word_index):
    words = ["?"] + sorted(word_index, key=word_index.get)
    return " ".join(words[i - 3] if i - 3 < len(words) else "?" for i in sequence)
