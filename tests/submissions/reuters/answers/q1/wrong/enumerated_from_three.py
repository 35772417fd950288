# Numbers the words by their place in the dictionary, beginning with 3.
def decode_newswire(sequence, word_index):
    rev = {i: word for i, word in enumerate(sorted(word_index, key=word_index.get), start=3)}
    return " ".join(rev.get(i, "?") for i in sequence)
