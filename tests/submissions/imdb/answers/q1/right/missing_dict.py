# A dict subclass whose __missing__ supplies the question mark
class Vocabulary(dict):
    def __missing__(self, key):
        return "?"


def decode_review(sequence, word_index):
    vocabulary = Vocabulary((int(rank) + 3, word) for word, rank in word_index.items())
    return " ".join(map(vocabulary.__getitem__, map(int, sequence)))
