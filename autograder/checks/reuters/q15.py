"""Hidden checks of Reuters q15: variants of the network."""

from __future__ import annotations

import numpy as np

from autograder.checks.comparisons import HINT, ComparedAccuracies, Comparison
from autograder.checks.reuters.network import DEFAULTS
from autograder.judge.cache import cached_per_student
from shared.checks.builders import TOPICS
from shared.checks.common import WORDS
from shared.expect.values import expect_dict, expect_number, number_of
from shared.student.protocol import CheckFailed, Student


@cached_per_student
def _expect_fair_comparison(student: Student) -> None:
    """For models built in another way: only a variant with enough units can learn "either, but not both".

    A quarter of the validation labels agree with the training labels, so who learned the rows reaches 0.25, and
    others, who are right about three quarters of the rows at most, come out above that.
    """
    place = np.arange(64)
    one, other = place % 2 == 1, place % 4 >= 2
    x = np.zeros((64, WORDS), np.float32)
    x[one, :200], x[other, 200:400] = 5.0, 5.0
    topics = np.where(one != other, 45, 3)
    others = np.where(place // 4 % 4 == 0, topics, 48 - topics)
    y, y_val = (np.eye(TOPICS, dtype=np.float32)[labels] for labels in (topics, others))
    variants: dict[str, dict[str, tuple[int, ...]]]
    variants = {"as it is": {}, "one unit": {"hidden_units": (1,)}, "wide": {"hidden_units": (96,)}}
    got = expect_dict(student.call("compare_models", x, y, x, y_val, variants, epochs=25), "compare_models()")
    for name in ("as it is", "wide"):
        expect_number(got.get(name), 0.25, f"compare_models(), {name!r}", atol=0.02, hint=HINT)
    if not number_of(got.get("one unit"), "compare_models(), 'one unit'", HINT) > 0.3:
        message = "compare_models(): the settings of the variant 'one unit' are not used."
        raise CheckFailed(message, "Some variant's settings are not used.")


class TestCompareModels(ComparedAccuracies):
    task = Comparison(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "three layers": {"hidden_units": (32, 32, 32)},  # without a loss, so that the one before would be seen
        },
        defaults=DEFAULTS,
        epochs=9,
        fair=_expect_fair_comparison,
        classes=TOPICS,
    )

    def test_default_is_9_epochs(self, student: Student) -> None:
        """Without an argument each variant is trained for 9 epochs."""
        self.expect_default_epochs(student)
