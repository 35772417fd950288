# Looks the words up by position in a list that is filled with "?" beforehand.
def decode_newswire(sequence, word_index):
    table = ["?"] * (max(word_index.values(), default=0) + 4)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[i] if 3 < i < len(table) else "?" for i in sequence)
