# Inverts the dictionary with zip and builds the text in a loop with try/except.
def decode_review(sequence, word_index):
    rank_to_word = dict(zip(word_index.values(), word_index.keys()))
    words = []
    for index in sequence:
        try:
            words.append(rank_to_word[index - 3])
        except KeyError:
            words.append("?")
    return " ".join(words)
