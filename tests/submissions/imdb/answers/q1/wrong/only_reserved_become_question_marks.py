# Only 0, 1 and 2 become a question mark, any other index without a word becomes an empty string.
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    reverse.update({0: "?", 1: "?", 2: "?"})
    return " ".join(reverse.get(i, "") for i in sequence)
