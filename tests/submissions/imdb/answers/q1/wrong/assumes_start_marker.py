# Takes for granted that the first index is the start marker and loses a word where it isn't
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = ["?"]
    for i in sequence[1:]:
        words.append(reverse_word_index.get(i - 3, "?"))
    return " ".join(words)
