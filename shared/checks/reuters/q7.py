"""Public checks of Reuters q7: a validation set."""

from __future__ import annotations

from shared.checks.common import Splitting


class TestSplitValidation(Splitting):
    pass
