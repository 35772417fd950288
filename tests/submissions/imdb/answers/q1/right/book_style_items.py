# The chapter's way: swap keys and values, look up i - 3.
def decode_review(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    return " ".join([reverse_word_index.get(i - 3, "?") for i in sequence])
