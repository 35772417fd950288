# Offset and placeholder as keyword-only options, with type hints.
from typing import Iterable, Mapping


def decode_newswire(
    sequence: Iterable[int], word_index: Mapping[str, int], *, offset: int = 3, missing: str = "?"
) -> str:
    """Turn indices into words."""
    word_of = {rank + offset: word for word, rank in word_index.items()}
    return " ".join([word_of[index] if index in word_of else missing for index in sequence])
