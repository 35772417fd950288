"""Hidden checks of Reuters q1: from indices back to words."""

from __future__ import annotations

from autograder.checks.encodings import Decoding


class TestDecodeNewswire(Decoding):
    function = "decode_newswire"
