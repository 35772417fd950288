# Indices from 10000 on are always "?", even if word_index has a word for them
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3 or i >= 10000:
            words.append("?")
        else:
            words.append(reverse_word_index.get(i - 3, "?"))
    return " ".join(words)
