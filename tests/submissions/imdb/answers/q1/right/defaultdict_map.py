# A defaultdict that answers with a question mark, used through map.
from collections import defaultdict


def decode_review(sequence, word_index):
    words = defaultdict(lambda: "?")
    words.update((rank + 3, word) for word, rank in word_index.items())
    text = ""
    for position, word in enumerate(map(words.__getitem__, sequence)):
        text += word if position == 0 else " " + word
    return text
