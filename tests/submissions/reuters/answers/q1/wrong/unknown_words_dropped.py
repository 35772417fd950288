# Leaves out words that are not in the dictionary.
def decode_newswire(sequence, word_index):
    rev = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(filter(None, map(rev.get, sequence)))
