"""Public checks of Reuters q2: multi-hot vectors."""

from __future__ import annotations

from shared.checks.common import MultiHot


class TestVectorizeSequences(MultiHot):
    pass
