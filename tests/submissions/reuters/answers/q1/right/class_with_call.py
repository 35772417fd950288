# An object that can be called like a function.
class Decoder:
    def __init__(self, offset):
        self.offset = offset

    def __call__(self, sequence, word_index):
        inverse = dict(map(reversed, word_index.items()))
        return " ".join(inverse.get(number - self.offset, "?") for number in sequence)


decode_newswire = Decoder(3)
