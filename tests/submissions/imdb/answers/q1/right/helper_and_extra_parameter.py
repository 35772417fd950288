# A helper inverts the dictionary; offset and placeholder are optional parameters.
def invert(d):
    return {v: k for k, v in d.items()}


def decode_review(sequence, word_index, offset=3, unknown="?"):
    """Decode one review."""
    words = invert(word_index)
    return " ".join(words.get(index - offset, unknown) for index in sequence)
