# Slow but right: looks through the whole dictionary for each index.
def decode_review(sequence, word_index):
    text = []
    for index in sequence:
        found = [word for word, rank in word_index.items() if rank == index - 3]
        text.append(found[0] if found else "?")
    return " ".join(text)
