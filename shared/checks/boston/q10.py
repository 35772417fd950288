"""Public checks of Boston q10: variants of the network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from shared.checks.boston.blocks import DATA, SLACK, UNTEACHABLE, drawn_blocks
from shared.checks.boston.given_scores import Settings, average_given_scores, with_own_or_given_scores
from shared.checks.common import values_of_variants
from shared.checks.drawn import distinct, words
from shared.expect.draw import draw
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_shape
from shared.student.protocol import Array, Builder, CheckFailed, Student


def test_every_variant_gets_its_mean_mae(student: Student) -> None:
    """The result maps the name of each variant to one number: the mean of the MAEs of its folds."""
    random = draw("compare_models, small example")
    small, deep = distinct(random, 9, 2, lowest=2)
    settings_of: tuple[Settings, ...] = ({"hidden_units": (small,)}, {"hidden_units": (deep,) * 3})
    variants: dict[str, Settings] = dict(zip(words(random, 2), settings_of, strict=True))
    targets = drawn_blocks("compare_models").y
    settings = {"k": 3, "epochs": 1}

    def own() -> None:
        _expect_means(student, targets, variants, settings)

    def given() -> None:
        averaged = average_given_scores(student, DATA, targets, UNTEACHABLE, variants, **settings)
        averaged.expect_means(variants, repr, **settings)

    # A fault of k_fold_scores is counted in its question, not here again.
    with_own_or_given_scores(own, given)


def _expect_means(
    student: Student, targets: Array, variants: Mapping[str, Settings], settings: Mapping[str, Any]
) -> None:
    arguments = (DATA, targets, [UNTEACHABLE], {name: dict(variant) for name, variant in variants.items()})
    observation = observe_with_given_builder(student, "compare_models", *arguments, **settings)
    values = values_of_variants(observation.value, variants)
    if not observation.builder_calls[GIVEN_BUILDER]:
        raise CheckFailed("compare_models(): the given build_model is not called. Call it for each variant's models.")
    mean = float(np.abs(targets).mean())  # all folds have the same number of rows
    if all(abs(value - mean) <= SLACK for value in values.values()):
        return
    scores = student.call("k_fold_scores", DATA, targets, Builder((UNTEACHABLE,)), **settings)
    own_mean = float(np.mean(expect_shape(scores, (3,), "k_fold_scores()")))
    for name, value in values.items():
        if not abs(value - own_mean) <= SLACK:
            message = f"compare_models(), {name!r}: got {value:.4g}, but the mean of k_fold_scores is {own_mean:.4g}"
            raise CheckFailed(f"{message} on the same data with the same k and epochs.")
