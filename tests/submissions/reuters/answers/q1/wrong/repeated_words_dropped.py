# A set of words, in the order of their first occurrence.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    seen, words = set(), []
    for i in sequence:
        if i not in seen:
            words.append(rev.get(i - 3, "?"))
        seen.add(i)
    return " ".join(words)
