# Collects only the words that the review needs, special indices treated on their own, type hints.
from collections.abc import Iterable, Mapping


def decode_review(sequence: Iterable[int], word_index: Mapping[str, int]) -> str:
    indices: list[int] = [int(i) for i in sequence]
    needed: set[int] = {i - 3 for i in indices if i > 2}
    words: dict[int, str] = {r: w for w, r in word_index.items() if r in needed}

    def to_word(i: int) -> str:
        if i in (0, 1, 2):            # padding, start, unknown
            return "?"
        return words[i - 3] if (i - 3) in words else "?"

    text = ""
    for position, i in enumerate(indices):
        text += (" " if position else "") + to_word(i)
    return text
