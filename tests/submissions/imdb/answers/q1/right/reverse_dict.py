# The book's listing 4.2 with the reversed dictionary and get(), for any iterable of indices.
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(int(i) - 3, "?") for i in sequence)
