# Reserved indices give "?", but a rank that is not in word_index gives an empty string
def decode_newswire(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3:
            words.append("?")
        else:
            words.append(reverse_word_index.get(i - 3, ""))
    return " ".join(words)
