# Adds three where three is to be taken off.
def decode_review(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    return " ".join([reverse_word_index.get(i + 3, "?") for i in sequence])
