# Takes a word's place in the dictionary for its rank.
def decode_review(sequence, word_index):
    words = dict(enumerate(word_index, start=4))
    return " ".join(words.get(i, "?") for i in sequence)
