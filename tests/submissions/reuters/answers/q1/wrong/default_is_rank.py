# Shows the number where there is no word.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(str(rev.get(i - 3, i)) for i in sequence)
