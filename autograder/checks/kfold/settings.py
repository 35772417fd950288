"""Hidden checks of what a K-fold loop does with its epochs, its batch size and its defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import values_of_folds
from autograder.checks.kfold.loops import MAX_LOOKED_AT, Loop, expect_no, faults_of, updates_of
from autograder.checks.kfold.task import WrongFolds, example_task
from autograder.judge.cache import cached_per_student, catch_failure
from shared.expect.history import observe_with_given_builder
from shared.student.protocol import Array, CheckFailed, ModelSpec, Student

PAIRS = FoldPairs(block=32, epochs=3, batch_size=8)
UNEVEN = FoldPairs(block=12, epochs=3, batch_size=8)  # the last batch is smaller than the others
UNEVEN_DISTANCE = 0.43
# All folds' errors rise from the first epoch to the last, so that a loop that stops early does so here.
LONG = replace(example_task(rows=8, k=2, epochs=60, seed=1050), learning_rate=0.005)
# Models that learn nothing, so that the errors are the sizes of the targets; no batch holds a block. Some targets
# occur in two blocks, so that a row is known by its place alone.
STANDING = replace(
    example_task(rows=80, k=4, epochs=1, seed=1),
    y=np.arange(80, dtype=np.float32)[[*range(40), *range(20), *range(60, 80)]] ** 1.5,
    learning_rate=1e-12,
)
STANDING_BATCH = 16
HINT = "The number of epochs or the batch size is not the one asked for."
_CLOSE = 6e-3  # scores may be rounded to two digits


@cached_per_student
def wrong_settings(student: Student, loop: Loop) -> CheckFailed | None:
    """Return what is wrong with the epochs and the batch size of a K-fold loop, None when nothing is."""

    def expect_settings() -> None:
        _expect_epochs_and_batches(student, loop, PAIRS, PAIRS.spec(), PAIRS.curves())
        curves = UNEVEN.curves_for_any_batch_size(UNEVEN_DISTANCE)
        _expect_epochs_and_batches(student, loop, UNEVEN, UNEVEN.spec_for_any_batch_size(UNEVEN_DISTANCE), curves)

    return catch_failure(expect_settings)


def expect_epochs_and_batch_size(student: Student, loop: Loop) -> None:
    """Raise if a loop trains for other epochs than asked, few or many, or in other batches."""
    wrong, _ = faults_of(student, loop)
    if wrong is not None and wrong.kind == "epochs":
        raise wrong
    setting = wrong_settings(student, loop)
    if setting is not None:
        raise setting
    if wrong is None:
        _expect_right_in_the_long_run(student, loop)


def expect_validation_errors(student: Student, loop: Loop) -> None:
    """Raise if a loop's values are not the errors on its blocks."""
    if expect_no(student, loop, "score"):
        _expect_whole_blocks(student, loop, wrong_settings(student, loop) is None)


def expect_loop_defaults(student: Student, loop: Loop) -> None:
    """Raise if a loop has other defaults than 4 folds, its epochs and batches of 16."""
    expect_no(student, loop)
    wanted = {"k": 4, "epochs": loop.default_epochs, "batch_size": 16}
    expect_defaults(student, loop.function, wanted, _behaviour_without(student, loop))


def _expect_epochs_and_batches(
    student: Student, loop: Loop, pairs: FoldPairs, spec: ModelSpec, curves: Array
) -> None:
    """The last values, or else the numbers of updates, are those of the epochs and batches asked for."""
    values, observation = loop.pairs(student, pairs, spec)
    for right in (curves, pairs.curves_by_rmsprop()):  # the second is of who compiles again
        if np.allclose(np.sort(values), np.sort(right[:, -1]), rtol=0.0, atol=_CLOSE):
            return
    requested = f"{pairs.epochs} epochs in batches of {pairs.batch_size}"
    for what, expected in pairs.suspected() if spec.optimizer == "SGD" else ():
        if np.allclose(values, expected, atol=_CLOSE):
            raise CheckFailed(f"{loop.subject}: expected training for {requested}, it looks like {what}.", HINT)
    # Other faults change the values, not the number of updates: as many per fold, or all by one model.
    updates = updates_of(student, observation, MAX_LOOKED_AT)
    done, wanted = sum(updates), pairs.updates()
    if done not in {count * pairs.k for count in wanted} | (wanted if len(updates) == 1 else set()):
        raise CheckFailed(
            f"{loop.subject}: expected training for {requested}, the folds made {done} updates in all.", HINT
        )


def _expect_right_in_the_long_run(student: Student, loop: Loop) -> None:
    """A loop that is right about few epochs is right about many."""
    try:
        loop.expect_right(student, loop.observe(student, LONG), LONG)
    except WrongFolds as wrong:
        message = f"{loop.subject}: right for few epochs, but not for {LONG.epochs}. Does something end or change the"
        raise CheckFailed(f"{message} training on its way? Train for all epochs alike.", HINT) from wrong


def _expect_whole_blocks(student: Student, loop: Loop, as_asked: bool) -> None:
    """The errors are those of all rows of a block; where batches are as asked, all other rows are trained on."""
    observation = loop.observe(student, STANDING, STANDING_BATCH)
    values = values_of_folds(observation.value, loop.shape(STANDING.k, STANDING.epochs), loop.subject)
    updates = set(updates_of(student, observation, MAX_LOOKED_AT))
    per_fold = -(-(len(STANDING.x) - STANDING.size) // STANDING_BATCH)
    possible = {0, per_fold, STANDING.k * per_fold}  # of one model per fold, or of one for all, which others judge
    if as_asked and not updates <= possible:
        message = f"{loop.subject}: {per_fold} updates are expected in each fold, not {max(updates - possible)}."
        raise CheckFailed(f"{message} Is each row used, whatever its target?", "Some rows are not trained on.")
    expected = [np.abs(STANDING.y[fold.val]).mean() for fold in STANDING.book_folds()]
    # Who compiles again learns a little.
    if not np.allclose(np.sort(values.reshape(-1)), np.sort(expected), atol=1.0):
        message = f"{loop.subject}: in blocks of {STANDING.size} rows a fold's MAE is not that of all of them."
        raise CheckFailed(message, "A fold's score is not that of all rows of its block.")


def _behaviour_without(student: Student, loop: Loop) -> dict[str, Callable[[], bool]]:
    """For each parameter: whether the loop without it behaves as with its default."""

    def k() -> bool:
        spec, settings = PAIRS.spec(), {"epochs": 1, "batch_size": 8}
        observation = observe_with_given_builder(student, loop.function, PAIRS.x, PAIRS.y, [spec], **settings)
        values_of_folds(observation.value, loop.shape(4, 1), loop.subject)
        return True

    def matches(pairs: FoldPairs, left_out: str) -> bool:
        values, _ = loop.pairs(student, pairs, pairs.spec(), left_out)
        return np.allclose(np.sort(values), np.sort(pairs.curves()[:, -1]), atol=_CLOSE)

    long_run = FoldPairs(block=8, epochs=loop.default_epochs, batch_size=8, step=1 / loop.default_epochs)
    return {
        "k": k,
        "epochs": lambda: matches(long_run, "epochs"),
        "batch_size": lambda: matches(replace(PAIRS, batch_size=16), "batch_size"),
    }
