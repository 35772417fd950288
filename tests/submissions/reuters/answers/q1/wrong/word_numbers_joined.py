# Joins the ranks and not the words.
def decode_newswire(sequence, word_index):
    known = set(word_index.values())
    return " ".join(str(i - 3) if i - 3 in known else "?" for i in sequence)
