"""Public checks of IMDB q6: a validation set."""

from __future__ import annotations

from shared.checks.common import Splitting


class TestSplitValidation(Splitting):
    pass
