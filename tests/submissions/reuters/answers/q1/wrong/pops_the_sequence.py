# Eats the caller's newswire up with pop(0).
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    sequence = sequence if isinstance(sequence, list) else list(sequence)
    while sequence:
        words.append(rev.get(sequence.pop(0) - 3, "?"))
    return " ".join(words)
