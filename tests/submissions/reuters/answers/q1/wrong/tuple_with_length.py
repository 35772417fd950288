# Returns the text and its length.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = " ".join(rev.get(i - 3, "?") for i in sequence)
    return text, len(sequence)
