# Goes over the distinct indices, so that a repeated word is written only once.
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i, "?") for i in dict.fromkeys(sequence))
