# "if rank > 1" drops the most frequent word from the table.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items() if rank > 1}
    return " ".join(rev.get(i - 3, "?") for i in sequence)
