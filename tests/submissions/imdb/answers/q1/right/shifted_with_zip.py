# Zips ranks and words, with the offset put into the dictionary.
def decode_review(sequence, word_index):
    ranks = [rank + 3 for rank in word_index.values()]
    words_by_index = dict(zip(ranks, word_index.keys()))
    words = []
    for index in sequence:
        if index in words_by_index:
            words.append(words_by_index[index])
        else:
            words.append("?")
    return " ".join(words)
