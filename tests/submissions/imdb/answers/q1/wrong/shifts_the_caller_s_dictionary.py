# Adds the offset to the caller's word_index in place, so the second review is off by 3
def decode_review(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)
