# Several unknown words in a row become one question mark.
import re


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return re.sub(r"\?( \?)+", "?", " ".join(rev.get(i - 3, "?") for i in sequence))
