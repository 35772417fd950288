# The reversed dictionary lives outside and is only updated, so words of an earlier word_index show up
reverse_word_index = {}


def decode_review(sequence, word_index):
    reverse_word_index.update((rank, word) for word, rank in word_index.items())
    return " ".join(reverse_word_index.get(i - 3, "?") for i in sequence)
