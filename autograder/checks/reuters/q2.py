"""Hidden checks of Reuters q2: multi-hot vectors."""

from __future__ import annotations

from autograder.checks.encodings import multi_hot

(
    test_every_row_has_its_own_words,
    test_dimension_is_10000_by_default,
    test_calls_do_not_influence_each_other,
    test_newswires_are_not_changed,
) = multi_hot()
