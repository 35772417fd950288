# A dict subclass whose __missing__ supplies the "?", with the offset already in the keys
class _Words(dict):
    def __missing__(self, key):
        return "?"


def decode_newswire(sequence, word_index):
    words = _Words((int(rank) + 3, word) for word, rank in word_index.items())
    for reserved in (0, 1, 2):
        words[reserved] = "?"
    return str.join(" ", map(words.__getitem__, (int(i) for i in sequence)))
