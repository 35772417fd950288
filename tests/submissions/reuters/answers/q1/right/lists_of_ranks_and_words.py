# Two lists side by side, searched with index().
def decode_newswire(sequence, word_index):
    words = list(word_index.keys())
    ranks = list(word_index.values())
    result = []
    for i in sequence:
        try:
            result.append(words[ranks.index(i - 3)])
        except ValueError:
            result.append("?")
    return " ".join(result)
