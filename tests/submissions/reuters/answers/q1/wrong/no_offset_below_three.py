# Subtracts the offset only from indices above 3, so 1, 2 and 3 become the words of ranks 1, 2 and 3.
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3 if i > 3 else i, "?") for i in sequence)
