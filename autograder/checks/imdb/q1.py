"""Hidden checks of IMDB q1: from indices back to words."""

from __future__ import annotations

from autograder.checks.encodings import Decoding


class TestDecodeReview(Decoding):
    function = "decode_review"
