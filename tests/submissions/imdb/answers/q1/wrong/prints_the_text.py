# Prints the text and returns nothing.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    print(" ".join(rev.get(i - 3, "?") for i in sequence))
