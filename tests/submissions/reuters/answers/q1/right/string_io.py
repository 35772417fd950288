# Writes into a StringIO.
import io


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    out = io.StringIO()
    for place, index in enumerate(sequence):
        print(rev.get(index - 3, "?"), end="", file=out) if place == 0 else out.write(" " + rev.get(index - 3, "?"))
    return out.getvalue()
