"""Public checks of IMDB q6: a validation set."""

from __future__ import annotations

from shared.checks.common import splitting

test_first_samples_are_set_aside = splitting()
