# The return stands inside the loop.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        words.append(rev.get(i - 3, "?"))
        return " ".join(words)
