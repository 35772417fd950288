# Looks the words up in a dictionary of its own and forgets the one that is handed over.
_words = {"oil": 1, "prices": 2, "good": 1, "film": 2}


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in _words.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence)
