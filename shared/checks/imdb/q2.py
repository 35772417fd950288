"""Public checks of IMDB q2: multi-hot vectors."""

from __future__ import annotations

from shared.checks.common import multi_hot

test_each_word_sets_its_column, test_repeated_words_count_once = multi_hot()
