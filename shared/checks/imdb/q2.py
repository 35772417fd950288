"""Public checks of IMDB q2: multi-hot vectors."""

from __future__ import annotations

from shared.checks.common import MultiHot


class TestVectorizeSequences(MultiHot):
    pass
