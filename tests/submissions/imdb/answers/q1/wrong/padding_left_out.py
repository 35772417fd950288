# Leaves padding (index 0) out in place of writing a question mark for it.
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i, "?") for i in sequence if i)
