# Everything below 4 has no word, by the meaning of the reserved indices.
def decode_newswire(sequence, word_index):
    index_word = {v: k for k, v in word_index.items()}

    def word(i):
        if i < 4:
            return "?"
        return index_word.get(i - 3, "?")

    return " ".join(map(word, sequence))
