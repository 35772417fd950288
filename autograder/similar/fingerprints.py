"""Winnowing: few hashes of a sequence of tokens, so that what two sequences share is found without comparing them.

Schleimer, Wilkerson & Aiken (2003), "Winnowing: local algorithms for document fingerprinting", SIGMOD: of each
WINDOW runs of RUN tokens that follow each other, the one with the smallest hash is kept. A passage of at least
RUN + WINDOW - 1 tokens that two sequences share always gives a common fingerprint; one shorter than RUN tokens never.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

RUN, WINDOW = 8, 4  # an answer of four lines has 30 to 60 tokens
SHORTEST = 5  # a block with fewer than RUN tokens has one fingerprint, unless it is shorter than this


def fingerprints(tokens: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the fingerprints of a sequence, each with the places of its first token and behind its last one."""
    if len(tokens) < SHORTEST:
        return
    length = min(RUN, len(tokens))
    hashes = [hash_of(tokens[start : start + length]) for start in range(len(tokens) - length + 1)]
    last = -1
    for begin in range(max(1, len(hashes) - WINDOW + 1)):
        window = hashes[begin : begin + WINDOW]
        smallest = min(window)
        place = begin + max(offset for offset, one in enumerate(window) if one == smallest)  # the rightmost of equals
        if place != last:
            last = place
            yield smallest, place, place + length


def hash_of(tokens: Sequence[str]) -> str:
    """Return a hash of a sequence of tokens."""
    return hashlib.blake2b("\0".join(tokens).encode(), digest_size=8).hexdigest()
