"""Public checks of Boston q10: variants of the network."""

from __future__ import annotations

import numpy as np

from shared.checks.boston.blocks import FOLD_DATA, FOLD_TARGETS, SLACK, UNTEACHABLE
from shared.checks.common import values_of_variants
from shared.expect.history import observe_with_given_builder
from shared.expect.values import expect_shape
from shared.student.protocol import Builder, CheckFailed, Student


def test_every_variant_gets_its_mean_mae(student: Student) -> None:
    """The result maps the name of each variant to one number: the mean of the MAEs of its folds."""
    variants = {"small": {"hidden_units": (2,)}, "deep": {"hidden_units": (4, 4, 4)}}
    arguments = (FOLD_DATA, FOLD_TARGETS, [UNTEACHABLE], variants)
    observation = observe_with_given_builder(student, "compare_models", *arguments, k=3, epochs=1)
    values = values_of_variants(observation.value, variants)
    mean = float(np.abs(FOLD_TARGETS).mean())  # all folds have the same number of rows
    if all(abs(value - mean) <= SLACK for value in values.values()):
        return
    # A fault of k_fold_scores is counted in its question, not here again.
    scores = student.call("k_fold_scores", FOLD_DATA, FOLD_TARGETS, Builder((UNTEACHABLE,)), k=3, epochs=1)
    own_mean = float(np.mean(expect_shape(scores, (3,), "k_fold_scores()")))
    for name, value in values.items():
        if not abs(value - own_mean) <= SLACK:
            message = f"compare_models(), {name!r}: got {value:.4g}, but the mean of k_fold_scores is {own_mean:.4g}"
            raise CheckFailed(f"{message} on the same data with the same k and epochs.")
