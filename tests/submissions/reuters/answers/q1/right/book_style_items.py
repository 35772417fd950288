# The chapter's two lines, with the offset taken off at the lookup.
def decode_newswire(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    decoded_newswire = " ".join([reverse_word_index.get(i - 3, "?") for i in sequence])
    return decoded_newswire
