# A generator with try/except KeyError instead of dict.get.
def decode_newswire(sequence, word_index):
    OFFSET = 3
    inverse = dict(zip(word_index.values(), word_index.keys()))

    def words():
        for code in sequence:
            rank = int(code) - OFFSET
            try:
                yield inverse[rank] if rank >= 0 else "?"
            except KeyError:
                yield "?"

    return " ".join(words())
