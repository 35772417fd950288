"""Hidden checks of Reuters q1: from indices back to words."""

from __future__ import annotations

from autograder.checks.encodings import decoding

test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded = decoding("decode_newswire")
