"""Hidden checks of IMDB q12: variants of the network."""

from __future__ import annotations

import numpy as np

from autograder.checks.comparisons import HINT, ComparedAccuracies, Comparison
from autograder.checks.imdb.network import DEFAULTS
from autograder.judge.cache import cached_per_student
from shared.checks.common import WORDS
from shared.expect.values import expect_dict, expect_number, number_of
from shared.student.protocol import CheckFailed, Student


@cached_per_student
def _expect_fair_comparison(student: Student) -> None:
    """For models built in another way: only a variant that can learn "either, but not both" learns these rows.

    A quarter of the validation labels agree with the training labels, so who learned the rows reaches 0.25, and
    others, who are right about three quarters of the rows at most, come out above that.
    """
    place = np.arange(64)
    one, other = place % 2 == 1, place % 4 >= 2
    x = np.zeros((64, WORDS), np.float32)
    x[one, :200], x[other, 200:400] = 5.0, 5.0
    y = (one != other).astype(np.float32)
    y_val = np.where(place // 4 % 4 == 0, y, 1 - y).astype(np.float32)
    variants = {"wide": {"hidden_units": (64, 64)}, "linear": {"activation": "linear"}, "one": {"hidden_units": (1,)}}
    got = expect_dict(student.call("compare_models", x, y, x, y_val, variants, epochs=25), "compare_models()")
    expect_number(got.get("wide"), 0.25, "compare_models(), 'wide'", atol=0.02, hint=HINT)
    for name in ("linear", "one"):
        if not number_of(got.get(name), f"compare_models(), {name!r}", HINT) > 0.3:
            message = f"compare_models(): the settings of the variant {name!r} are not used."
            raise CheckFailed(message, "Some variant's settings are not used.")


class TestCompareModels(ComparedAccuracies):
    task = Comparison(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "tanh, wide": {"activation": "tanh", "hidden_units": (32, 32)},
        },
        defaults=DEFAULTS,
        epochs=4,
        fair=_expect_fair_comparison,
    )

    def test_default_is_4_epochs(self, student: Student) -> None:
        """Without an argument each variant is trained for 4 epochs."""
        self.expect_default_epochs(student)
