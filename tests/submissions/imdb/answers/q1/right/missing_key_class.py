# A dict subclass with __missing__.
class Vocabulary(dict):
    def __missing__(self, key):
        return "?"


def decode_review(sequence, word_index):
    voc = Vocabulary({v: k for k, v in word_index.items()})
    out = [voc[i - 3] for i in sequence]
    return str.join(" ", out)
