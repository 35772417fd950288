# Another placeholder than the question mark.
def decode_review(sequence, word_index):
    reverse_index = {value: key for key, value in word_index.items()}
    return " ".join([reverse_index.get(i - 3, "<UNK>") for i in sequence])
