# get without a default, made a text by str.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(str(rev.get(i - 3)) for i in sequence)
