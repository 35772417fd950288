# Ends the text at the first index without a word that comes after the first one.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = "?" if sequence[0] < 4 else rev[sequence[0] - 3]
    for i in sequence[1:]:
        if i - 3 not in rev:
            break
        text += " " + rev[i - 3]
    return text
