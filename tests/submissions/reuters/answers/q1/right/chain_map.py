# A ChainMap of the words and a catch-all.
from collections import ChainMap, defaultdict


def decode_newswire(sequence, word_index):
    words = ChainMap({rank + 3: word for word, rank in word_index.items()}, defaultdict(lambda: "?"))
    return " ".join(words[int(i)] if int(i) in words.maps[0] else "?" for i in sequence)
