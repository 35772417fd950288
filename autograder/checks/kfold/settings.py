"""Hidden checks of a K-fold loop's epochs, batch size and defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import values_of_folds
from autograder.checks.kfold.loops import MAX_LOOKED_AT, Loop, expect_no, faults_of, updates_of
from autograder.checks.kfold.task import FoldTask, WrongFolds, example_task
from autograder.judge.cache import cached_per_student, catch_failure
from shared.expect.draw import draw
from shared.expect.history import observe_with_given_builder
from shared.student.protocol import Array, CheckFailed, ModelSpec, Student

PAIRS = FoldPairs(block=32, epochs=3, batch_size=8)
UNEVEN = FoldPairs(block=12, epochs=3, batch_size=8)  # the last batch is smaller than the others
UNEVEN_DISTANCE = 0.43
# The errors of all folds rise from the first epoch to the last, so that a loop with early stopping stops here.
LONG = replace(example_task(rows=8, k=2, epochs=60, seed=1050), learning_rate=0.005)
# Models that learn nothing, so that the errors are the sizes of the targets; a block is larger than a batch. Some
# targets occur in two blocks, so that only its position identifies a row.
CONSTANT = replace(
    example_task(rows=80, k=4, epochs=1, seed=1),
    y=np.arange(80, dtype=np.float32)[[*range(40), *range(20), *range(60, 80)]] ** 1.5,
    learning_rate=1e-12,
)
CONSTANT_BATCH = 16
HINT = "The number of epochs or the batch size is wrong."
_CLOSE = 6e-3  # scores may be rounded to two digits


@cached_per_student
def wrong_settings(student: Student, loop: Loop) -> CheckFailed | None:
    """Return the failure of a K-fold loop's epochs and batch size; None if both are right."""

    def expect_settings() -> None:
        pairs, uneven = PAIRS.drawn(f"{loop.function}, pairs"), UNEVEN.drawn(f"{loop.function}, uneven")
        _expect_epochs_and_batches(student, loop, pairs, pairs.spec(), pairs.curves())
        curves = uneven.curves_for_any_batch_size(UNEVEN_DISTANCE)
        _expect_epochs_and_batches(student, loop, uneven, uneven.spec_for_any_batch_size(UNEVEN_DISTANCE), curves)

    return catch_failure(expect_settings)


def expect_epochs_and_batch_size(student: Student, loop: Loop) -> None:
    """Raise if a loop trains for a wrong number of epochs, few or many, or in wrong batches."""
    wrong, _ = faults_of(student, loop)
    if wrong is not None and wrong.kind == "epochs":
        raise wrong
    if (wrong_setting := wrong_settings(student, loop)) is not None:
        raise wrong_setting
    if wrong is None:
        _expect_right_in_the_long_run(student, loop)


def expect_validation_errors(student: Student, loop: Loop) -> None:
    """Raise if a loop's values are not the errors on its blocks."""
    if expect_no(student, loop, "score"):
        _expect_whole_blocks(student, loop, wrong_settings(student, loop) is None)


def expect_loop_defaults(student: Student, loop: Loop) -> None:
    """Raise unless a loop's defaults are 4 folds, its epochs and batches of 16."""
    expect_no(student, loop)
    wanted = {"k": 4, "epochs": loop.default_epochs, "batch_size": 16}
    expect_defaults(student, loop.function, wanted, _behaviour_without(student, loop))


def _expect_epochs_and_batches(
    student: Student, loop: Loop, pairs: FoldPairs, spec: ModelSpec, curves: Array
) -> None:
    """Expect the last values, or else the updates, of the requested epochs and batches."""
    values, observation = loop.pairs(student, pairs, spec)
    for right in (curves, pairs.curves_by_rmsprop()):  # the second if the loop compiles the model again
        if np.allclose(np.sort(values), np.sort(right[:, -1]), rtol=0.0, atol=_CLOSE):
            return
    message = f"{loop.subject}: expected training for {pairs.epochs} epochs in batches of {pairs.batch_size}"
    for what, expected in pairs.suspected() if spec.optimizer == "SGD" else ():
        if np.allclose(values, expected, atol=_CLOSE):
            raise CheckFailed(f"{message}, but it looks like {what}.", HINT)
    # Other faults change the values, not the number of updates: the same per fold, or all by one model.
    updates = updates_of(student, observation, MAX_LOOKED_AT)
    done, wanted = sum(updates), pairs.updates()
    if done not in {count * pairs.k for count in wanted} | (wanted if len(updates) == 1 else set()):
        raise CheckFailed(f"{message}, but the folds made {done} updates in total.", HINT)


def _expect_right_in_the_long_run(student: Student, loop: Loop) -> None:
    """Expect a loop that is right for few epochs to be right for many."""
    task = LONG.drawn(f"{loop.function}, many epochs")
    try:
        loop.expect_right(student, loop.observe(student, task), task)
    except WrongFolds as wrong:
        message = f"{loop.subject}: right for few epochs, but wrong for {LONG.epochs}. Don't stop the training early."
        raise CheckFailed(message, HINT) from wrong


def _expect_whole_blocks(student: Student, loop: Loop, as_asked: bool) -> None:
    """Expect the errors of all rows of a block and, if the batches are right, training on all other rows."""
    task = _constant(loop)
    observation = loop.observe(student, task, CONSTANT_BATCH)
    values = values_of_folds(observation.value, loop.shape(task.k, task.epochs), loop.subject)
    updates = set(updates_of(student, observation, MAX_LOOKED_AT))
    per_fold = -(-(len(task.x) - task.size) // CONSTANT_BATCH)
    possible = {0, per_fold, task.k * per_fold}  # the last: one model for all folds, which another check reports
    if as_asked and not updates <= possible:
        message = f"{loop.subject}: expected {per_fold} updates in each fold, got {max(updates - possible)}."
        raise CheckFailed(f"{message} Use each row, whatever its target is.", "Some training rows are not used.")
    expected = [np.abs(task.y[fold.val]).mean() for fold in task.book_folds()]
    # A model that is compiled again learns a little.
    if not np.allclose(np.sort(values.reshape(-1)), np.sort(expected), atol=1.0):
        message = f"{loop.subject}: a fold's value is not the MAE of all {task.size} rows of its block."
        raise CheckFailed(message, "A fold's score is not the MAE of all rows of its block.")


def _constant(loop: Loop) -> FoldTask:
    """Return `CONSTANT` with its blocks in a drawn order, and positive targets, below and above the chapter's cap."""
    task, name = CONSTANT.drawn(f"{loop.function}, blocks"), f"{loop.function}, order of blocks"
    return replace(task, y=draw(name).permutation(np.abs(task.y).reshape(task.k, task.size)).reshape(-1))


def _behaviour_without(student: Student, loop: Loop) -> dict[str, Callable[[], bool]]:
    """For each parameter: whether the loop without it behaves as with the right default."""

    drawn = PAIRS.drawn(f"{loop.function}, defaults")

    def k() -> bool:
        spec, settings = drawn.spec(), {"epochs": 1, "batch_size": 8}
        observation = observe_with_given_builder(student, loop.function, drawn.x, drawn.y, [spec], **settings)
        values_of_folds(observation.value, loop.shape(4, 1), loop.subject)
        return True

    def matches(pairs: FoldPairs, left_out: str) -> bool:
        values, _ = loop.pairs(student, pairs, pairs.spec(), left_out)
        return np.allclose(np.sort(values), np.sort(pairs.curves()[:, -1]), atol=_CLOSE)

    epochs = loop.default_epochs
    long_run = replace(drawn, block=8, epochs=epochs, step=1 / epochs)
    return {
        "k": k,
        "epochs": lambda: matches(long_run, "epochs"),
        "batch_size": lambda: matches(replace(drawn, batch_size=16), "batch_size"),
    }
