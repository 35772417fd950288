# Divides the newswire into halves and decodes each.
def decode_newswire(sequence, word_index):
    rev = {rank + 3: word for word, rank in word_index.items()}

    def decode(part):
        if len(part) == 1:
            return rev.get(part[0], "?")
        middle = len(part) // 2
        return decode(part[:middle]) + " " + decode(part[middle:])

    return decode(list(sequence))
