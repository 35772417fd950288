"""Hidden checks of the two K-fold loops (listings 4.26 and 4.27).

Each is asked once for a task whose values tell which rows its folds saw and how they began, and once for one that
tells epochs and batch size. Then each check looks for one fault: a loop with another one still earns its points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.fold_mistakes import values_of_folds
from autograder.fold_models import Trained
from autograder.fold_pairs import FoldPairs
from autograder.fold_verdicts import expect_histories, expect_scores
from autograder.folds import WHOLE_BATCH, FoldTask, WrongFolds
from autograder.remembering import once_per_student
from shared.checks.common import Check
from shared.expect import expect_unchanged
from shared.student import Array, Observation, Student, StudentFault, Wrong
from shared.training import GIVEN_BUILDER, observe_with_given_builder

PAIRS = FoldPairs(block=32, epochs=3, batch_size=8)
NOTHING_DONE = ("count", "unknown")  # kinds of faults that leave nothing else to be judged
_MAX_LOOKED_AT = 8


@dataclass(frozen=True)
class Loop:
    """A K-fold loop.

    Args:
        function: Its name.
        task: What tells which rows its folds saw.
        every_epoch: Whether it returns a value for each epoch, not only for the last one.
        default_epochs: Its default number of epochs.
    """

    function: str
    task: FoldTask
    every_epoch: bool
    default_epochs: int

    @property
    def of(self) -> str:
        """How messages call it."""
        return f"{self.function}()"

    def shape(self, k: int, epochs: int) -> tuple[int, ...]:
        """The shape of what it returns."""
        return (k, epochs) if self.every_epoch else (k,)

    def observe(self, student: Student, task: FoldTask) -> Observation:
        """What it does with a task."""
        settings = {"k": task.k, "epochs": task.epochs, "batch_size": WHOLE_BATCH}
        return observe_with_given_builder(student, self.function, task.x, task.y, [task.spec], **settings)

    def expect_right(self, student: Student, seen: Observation, task: FoldTask) -> None:
        """What it did with a task is right.

        Raises:
            WrongFolds: It is not.
        """
        expect = expect_histories if self.every_epoch else expect_scores
        try:
            expect(seen.value, task, self.of)
        except WrongFolds as wrong:
            if wrong.kind == "count":
                raise
        else:
            return
        if not seen.builder_calls[GIVEN_BUILDER]:
            message = f"{self.of}: the build_model that it is given is not called."
            raise WrongFolds("unknown", message, "The build_model that is handed over is not used.")
        expect(seen.value, task, self.of, _trained_models(student, seen, task))

    def pairs(self, student: Student, pairs: FoldPairs, *left_out: str) -> tuple[Array, Observation]:
        """What it returns for pairs of folds, without the arguments that are left out."""
        settings = {"k": pairs.k, "epochs": pairs.epochs, "batch_size": pairs.batch_size}
        given = {name: value for name, value in settings.items() if name not in left_out}
        seen = observe_with_given_builder(student, self.function, pairs.x, pairs.y, [pairs.spec()], **given)
        return values_of_folds(seen.value, self.shape(pairs.k, pairs.epochs), self.of), seen


def _trained_models(student: Student, seen: Observation, task: FoldTask) -> list[Trained]:
    """The models that were made, which only word what is wrong; none where some can't be read."""
    features, models = task.x.shape[1], seen.built[GIVEN_BUILDER][:_MAX_LOOKED_AT]
    try:
        return [Trained(student.weights(model, features), student.describe(model).steps) for model in models]
    except StudentFault:
        return []


Faults = tuple[WrongFolds | None, Wrong | None]


def _faults(loop: Loop) -> Callable[[Student], Faults]:
    """What a loop's folds do wrong, and whether the arguments were changed."""

    @once_per_student
    def faults(student: Student) -> Faults:
        task, changed = loop.task, None
        seen = loop.observe(student, task)
        try:
            expect_unchanged(seen, [task.x, task.y], loop.of)
        except Wrong as wrong:
            changed = wrong.with_traceback(None)
        try:
            loop.expect_right(student, seen, task)
        except WrongFolds as wrong:
            return wrong.with_traceback(None), changed
        return None, changed

    return faults


def fold_checks(loop: Loop) -> tuple[Check, Check, Check, Check, Check, Check]:
    """Checks of a K-fold loop.

    Args:
        loop: The function.

    Returns:
        The checks of fresh models, of the rows trained on, of the values, of the arguments' staying as they are, of
        epochs and batch size, and of the defaults.
    """
    faults = _faults(loop)

    def expect_no(student: Student, kind: str) -> None:
        wrong, _ = faults(student)
        if wrong is not None and wrong.kind in (kind, *NOTHING_DONE):
            raise wrong

    def each_fold_begins_with_a_fresh_model(student: Student) -> None:
        """Each fold trains a fresh model, made by the build_model that is handed over."""
        expect_no(student, "fresh")

    def each_fold_learns_from_the_rows_outside_its_block(student: Student) -> None:
        """Each fold has a block of its own, and trains on all rows outside of it and on no other."""
        expect_no(student, "rows")

    def values_are_validation_errors(student: Student) -> None:
        expect_no(student, "score")

    when = "after each epoch" if loop.every_epoch else "after the last epoch"
    values_are_validation_errors.__doc__ = f"The values are the mean absolute errors on the fold's block {when}."

    def data_stays_as_it_is(student: Student) -> None:
        """The data and targets that are handed over stay as they are."""
        wrong, changed = faults(student)
        if changed is not None:
            raise changed
        if wrong is not None and wrong.kind in NOTHING_DONE:
            raise wrong

    return (
        each_fold_begins_with_a_fresh_model,
        each_fold_learns_from_the_rows_outside_its_block,
        values_are_validation_errors,
        data_stays_as_it_is,
        *_setting_checks(loop, faults),
    )


def _setting_checks(loop: Loop, faults: Callable[[Student], Faults]) -> tuple[Check, Check]:
    """The checks of epochs and batch size, and of the defaults."""

    def last_values_and_updates(student: Student) -> tuple[Array, list[int]]:
        values, seen = loop.pairs(student, PAIRS)
        models = seen.built[GIVEN_BUILDER][:_MAX_LOOKED_AT]
        return values.reshape(PAIRS.k, -1)[:, -1], [student.describe(model).steps for model in models]

    def epochs_and_batch_size_are_honoured_in_each_fold(student: Student) -> None:
        """Each fold is trained for as many epochs and in such batches as asked."""
        wrong, _ = faults(student)
        if wrong is not None and wrong.kind == "epochs":
            raise wrong
        _expect_epochs_and_batches(*last_values_and_updates(student), loop.of)

    def defaults(student: Student) -> None:
        wrong, _ = faults(student)
        if wrong is not None and wrong.kind in NOTHING_DONE:
            raise wrong
        wanted = {"k": 4, "epochs": loop.default_epochs, "batch_size": 16}
        expect_defaults(student, loop.function, wanted, _behaviour_without(student, loop))

    defaults.__doc__ = f"Without arguments there are 4 folds, {loop.default_epochs} epochs and batches of 16."
    return epochs_and_batch_size_are_honoured_in_each_fold, defaults


def _expect_epochs_and_batches(values: Array, updates: list[int], of: str) -> None:
    """The last values, or else the numbers of updates, are those of the epochs and batches asked for."""
    right = PAIRS.curves()[:, -1]
    if np.allclose(np.sort(values), np.sort(right), rtol=0.0, atol=6e-3):
        return
    asked = f"{PAIRS.epochs} epochs in batches of {PAIRS.batch_size}"
    hint = "The number of epochs or the batch size is not the one asked for."
    for what, expected in PAIRS.suspected():
        if np.allclose(values, expected, atol=6e-3):
            raise Wrong(f"{of}: expected training for {asked}, it looks like {what}.", hint)
    # Other faults change the values, not the number of updates: as many per fold, or all by one model.
    done, wanted = sum(updates), PAIRS.updates()
    if done not in {count * PAIRS.k for count in wanted} | (wanted if len(updates) == 1 else set()):
        raise Wrong(f"{of}: expected training for {asked}, the folds made {done} updates in all.", hint)


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


def rows_left_over(loop: Loop, task: FoldTask) -> Check:
    """The check of a number of rows that can't be divided by the number of folds.

    Args:
        loop: The function.
        task: Such a task.
    """

    def rows_left_over_are_trained_on(student: Student) -> None:
        """Where k does not divide the number of rows, no row is lost, and k is the one asked for."""
        try:
            loop.expect_right(student, loop.observe(student, task), task)
        except WrongFolds as wrong:
            if wrong.kind in ("rows", *NOTHING_DONE):  # other faults are counted elsewhere
                raise

    return rows_left_over_are_trained_on
