# An inner generator yields the words.
def decode_review(sequence, word_index):
    def words():
        rev = {rank: word for word, rank in word_index.items()}
        for index in sequence:
            yield rev.get(index - 3) or "?"

    return " ".join(words())
