# Walks through word_index once and fills the gaps position by position
def decode_newswire(sequence, word_index):
    positions = {}
    for pos, i in enumerate(sequence):
        positions.setdefault(int(i), []).append(pos)
    text = ["?"] * len(sequence)
    for word, rank in word_index.items():
        index = rank + 3
        if index < 3:
            continue
        for pos in positions.get(index, ()):
            text[pos] = word
    return " ".join(text)
