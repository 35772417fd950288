# An index from 3 on that has no word is left out instead of becoming "?"
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3:
            words.append("?")
        elif i - 3 in reverse_word_index:
            words.append(reverse_word_index[i - 3])
    return " ".join(words)
