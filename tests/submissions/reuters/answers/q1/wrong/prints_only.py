# Prints where it should return.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    for i in sequence:
        print(rev.get(i - 3, "?"), end=" ")
