# Treats 0, 1 and 2 on their own, before anything is looked up.
def decode_review(sequence, word_index):
    id_to_word = {rank: word for word, rank in word_index.items()}
    decoded = []
    for idx in sequence:
        if idx in (0, 1, 2):
            decoded.append("?")
            continue
        decoded.append(id_to_word.get(idx - 3, "?"))
    return " ".join(decoded)
