"""Public checks of IMDB q1: from indices back to words."""

from __future__ import annotations

from shared.checks.common import Decoding


class TestDecodeReview(Decoding):
    function = "decode_review"
