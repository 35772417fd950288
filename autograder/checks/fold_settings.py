"""Hidden checks of what a K-fold loop does with its epochs, its batch size and its defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import values_of_folds
from autograder.checks.kfold.task import WrongFolds, example_task
from autograder.judge.cache import cached_per_student, catch_failure
from shared.checks.common import Check
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.student.protocol import Array, CheckFailed, ModelSpec, Observation, Student

if TYPE_CHECKING:
    from autograder.checks.fold_loops import Loop

PAIRS = FoldPairs(block=32, epochs=3, batch_size=8)
UNEVEN = FoldPairs(block=12, epochs=3, batch_size=8)  # the last batch is smaller than the others
UNEVEN_DISTANCE = 0.43
# All folds' errors rise from the first epoch to the last, so that a loop that stops early does so here.
LONG = replace(example_task(rows=8, k=2, epochs=60, seed=1050), learning_rate=0.005)
HINT = "The number of epochs or the batch size is not the one asked for."
_CLOSE = 6e-3  # scores may be rounded to two digits
_MAX_LOOKED_AT = 8

Faults = tuple[WrongFolds | None, CheckFailed | None]


def wrong_settings(loop: Loop) -> Callable[[Student], CheckFailed | None]:
    """What is wrong with the epochs and the batch size of a K-fold loop, None when nothing is."""

    def expect_settings(student: Student) -> None:
        _expect_epochs_and_batches(student, loop, PAIRS, PAIRS.spec(), PAIRS.curves())
        curves = UNEVEN.curves_for_any_batch_size(UNEVEN_DISTANCE)
        _expect_epochs_and_batches(student, loop, UNEVEN, UNEVEN.spec_for_any_batch_size(UNEVEN_DISTANCE), curves)

    return cached_per_student(lambda student: catch_failure(lambda: expect_settings(student)))


def setting_checks(
    loop: Loop, faults: Callable[[Student], Faults], settings: Callable[[Student], CheckFailed | None]
) -> tuple[Check, Check]:
    """Checks of a K-fold loop's settings.

    Args:
        loop: The function.
        faults: What its folds do wrong, and whether the arguments were changed.
        settings: What is wrong with its epochs and batch size.

    Returns:
        The checks of epochs and batch size, and of the defaults.
    """

    def epochs_and_batch_size_are_honoured_in_each_fold(student: Student) -> None:
        """Each fold is trained for as many epochs and in such batches as asked, from the first one to the last."""
        wrong, _ = faults(student)
        if wrong is not None and wrong.kind == "epochs":
            raise wrong
        setting = settings(student)
        if setting is not None:
            raise setting
        if wrong is None:
            _expect_right_in_the_long_run(student, loop)

    def defaults(student: Student) -> None:
        wrong, _ = faults(student)
        if wrong is not None and wrong.kind in ("count", "unknown"):
            raise wrong
        wanted = {"k": 4, "epochs": loop.default_epochs, "batch_size": 16}
        expect_defaults(student, loop.function, wanted, _behaviour_without(student, loop))

    defaults.__doc__ = f"Without arguments there are 4 folds, {loop.default_epochs} epochs and batches of 16."
    return epochs_and_batch_size_are_honoured_in_each_fold, defaults


def _expect_epochs_and_batches(
    student: Student, loop: Loop, pairs: FoldPairs, spec: ModelSpec, curves: Array
) -> None:
    """The last values, or else the numbers of updates, are those of the epochs and batches asked for."""
    got, seen = loop.pairs(student, pairs, spec=spec)
    values = got.reshape(pairs.k, -1)[:, -1]
    for right in (curves, pairs.curves_by_rmsprop()):  # the second is of who compiles again
        if np.allclose(np.sort(values), np.sort(right[:, -1]), rtol=0.0, atol=_CLOSE):
            return
    asked = f"{pairs.epochs} epochs in batches of {pairs.batch_size}"
    for what, expected in pairs.suspected() if spec.optimizer == "SGD" else ():
        if np.allclose(values, expected, atol=_CLOSE):
            raise CheckFailed(f"{loop.of}: expected training for {asked}, it looks like {what}.", HINT)
    # Other faults change the values, not the number of updates: as many per fold, or all by one model.
    updates = updates_of(student, seen, _MAX_LOOKED_AT)
    done, wanted = sum(updates), pairs.updates()
    if done not in {count * pairs.k for count in wanted} | (wanted if len(updates) == 1 else set()):
        raise CheckFailed(f"{loop.of}: expected training for {asked}, the folds made {done} updates in all.", HINT)


def updates_of(student: Student, seen: Observation, at_most: int) -> list[int]:
    """How often each of the first models made was updated, 0 where its own optimizer did nothing."""
    return [student.describe(model).steps for model in seen.built[GIVEN_BUILDER][:at_most]]


def _expect_right_in_the_long_run(student: Student, loop: Loop) -> None:
    """A loop that is right about few epochs is right about many."""
    try:
        loop.expect_right(student, loop.observe(student, LONG), LONG)
    except WrongFolds as wrong:
        message = f"{loop.of}: right for few epochs, but not for {LONG.epochs}. Does something end or change the"
        raise CheckFailed(f"{message} training on its way? Train for all epochs alike.", HINT) from wrong


def _behaviour_without(student: Student, loop: Loop) -> dict[str, Callable[[], bool]]:
    """For each parameter: whether the loop without it behaves as with its default."""

    def k() -> bool:
        settings: dict[str, Any] = {"epochs": 1, "batch_size": 8}
        specs = [PAIRS.spec()]
        seen = observe_with_given_builder(student, loop.function, PAIRS.x, PAIRS.y, specs, **settings)
        values_of_folds(seen.value, loop.shape(4, 1), loop.of)
        return True

    def matches(pairs: FoldPairs, left_out: str) -> bool:
        values, _ = loop.pairs(student, pairs, left_out)
        return np.allclose(np.sort(values.reshape(2, -1)[:, -1]), np.sort(pairs.curves()[:, -1]), atol=6e-3)

    def epochs() -> bool:
        count = loop.default_epochs
        return matches(FoldPairs(block=8, epochs=count, batch_size=8, step=1 / count), "epochs")

    def batch_size() -> bool:
        return matches(FoldPairs(block=32, epochs=3, batch_size=16), "batch_size")

    return {"k": k, "epochs": epochs, "batch_size": batch_size}
