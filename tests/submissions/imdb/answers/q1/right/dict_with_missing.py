# A dict subclass whose __missing__ supplies the question mark, keyed by the shifted index.
class Vocabulary(dict):
    OFFSET = 3

    def __missing__(self, index):
        return "?"

    @classmethod
    def from_ranks(cls, word_index):
        return cls({rank + cls.OFFSET: word for word, rank in word_index.items()})


def decode_review(sequence, word_index):
    vocabulary = Vocabulary.from_ranks(word_index)
    return " ".join(map(vocabulary.__getitem__, [int(i) for i in sequence]))
