# Every index from 10000 on is taken as unknown although the dictionary has a word for it.
def decode_review(sequence, word_index):
    inverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i, "?") if i < 10000 else "?" for i in sequence)
