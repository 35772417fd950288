# Subtracts the offset from the index and catches the KeyError of what has no word.
def decode_newswire(sequence, word_index):
    inverse = dict(zip(word_index.values(), word_index.keys()))
    text = []
    for index in sequence:
        try:
            text.append(inverse[int(index) - 3])
        except KeyError:
            text.append("?")
    return str.join(" ", text)
