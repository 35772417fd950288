"""Public checks of Reuters q1: from indices back to words."""

from __future__ import annotations

from shared.checks.common import decoding

test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks = decoding("decode_newswire")
