"""Hidden checks of IMDB q6: a validation set."""

from __future__ import annotations

from autograder.checks.encodings import splitting

(test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared, test_split_leaves_its_arguments_alone) = splitting(
    10_000
)
