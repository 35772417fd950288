# Only the first index loses its offset: the parentheses are in the wrong place.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    shift, text = 3, []
    for i in sequence:
        text.append(rev.get(i - shift, "?"))
        shift = 0
    return " ".join(text)
