# Begins the text with a capital letter, which makes the other letters small as well.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence).capitalize()
