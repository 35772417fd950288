"""Hidden checks of the two K-fold loops (listings 4.26 and 4.27).

Each is asked once for a task whose values tell which rows its folds saw and how they began, and for others that tell
epochs and batch size (`autograder.checks.fold_settings`). Then each check looks for one fault: a loop with another
one still earns its points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.fold_settings import setting_checks, updates_of, wrong_settings
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import values_of_folds
from autograder.checks.kfold.diagnose_weights import Trained
from autograder.checks.kfold.expect import expect_histories, expect_scores
from autograder.checks.kfold.task import WHOLE_BATCH, FoldTask, WrongFolds, example_task
from autograder.judge.cache import cached_per_student, catch_failure
from shared.checks.common import Check
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_unchanged
from shared.student.protocol import Array, CheckFailed, ModelSpec, Observation, Student, StudentCodeError

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

    def observe(self, student: Student, task: FoldTask, batch_size: int = WHOLE_BATCH) -> Observation:
        """What it does with a task."""
        settings = {"k": task.k, "epochs": task.epochs, "batch_size": batch_size}
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

    def pairs(
        self, student: Student, pairs: FoldPairs, *left_out: str, spec: ModelSpec | None = None
    ) -> tuple[Array, Observation]:
        """What it returns for pairs of folds, without the arguments that are left out."""
        settings = {"k": pairs.k, "epochs": pairs.epochs, "batch_size": pairs.batch_size}
        given = {name: value for name, value in settings.items() if name not in left_out}
        specs = [spec or pairs.spec()]
        seen = observe_with_given_builder(student, self.function, pairs.x, pairs.y, specs, **given)
        return values_of_folds(seen.value, self.shape(pairs.k, pairs.epochs), self.of), seen


def _trained_models(student: Student, seen: Observation, task: FoldTask) -> list[Trained]:
    """The models that were made, which only word what is wrong; none where some can't be read."""
    features, models = task.x.shape[1], seen.built[GIVEN_BUILDER][:_MAX_LOOKED_AT]
    try:
        return [Trained(student.weights(model, features), student.describe(model).steps) for model in models]
    except StudentCodeError:
        return []


def _expect_one_model_per_fold(student: Student, seen: Observation, task: FoldTask, of: str) -> None:
    """No fold trains several models, of which the best one's score could be taken, and no two train the same."""
    updates = [steps for steps in updates_of(student, seen, task.k * _MAX_LOOKED_AT) if steps]
    trained = len(updates)
    if trained == 1 and updates[0] == task.k * task.epochs > task.epochs:
        message = f"{of}: one model was trained in all {task.k} folds. With its weights put back, its optimizer still"
        raise WrongFolds("fresh", f"{message} goes on from the fold before.", "The folds share a model.")
    if trained > task.k:
        message = f"{of}: {trained} models were trained for {task.k} folds. Train one in each fold."
        raise WrongFolds("score", message, "More than one model is trained in a fold.")


def _standing_task() -> FoldTask:
    """Models that learn nothing, so that the errors are the sizes of the targets; no batch holds a block.

    Some targets occur in two blocks, so that a row is told by its place alone.
    """
    task = example_task(rows=80, k=4, epochs=1, seed=1)
    targets = np.arange(80, dtype=np.float32) ** 1.5
    targets[40:60] = targets[:20]
    return replace(task, y=targets, learning_rate=1e-12)


_STANDING = _standing_task()
_STANDING_BATCH = 16


def _expect_whole_blocks(student: Student, loop: Loop, as_asked: bool) -> None:
    """The errors are those of all rows of a block; where batches are as asked, all other rows are trained on."""
    seen = loop.observe(student, _STANDING, _STANDING_BATCH)
    values = values_of_folds(seen.value, loop.shape(_STANDING.k, _STANDING.epochs), loop.of)
    updates = set(updates_of(student, seen, _MAX_LOOKED_AT))
    rows = len(_STANDING.x) - _STANDING.size
    per_fold = -(-rows // _STANDING_BATCH)
    possible = {0, per_fold, _STANDING.k * per_fold}  # of one model per fold, or of one for all, which others judge
    if as_asked and not updates <= possible:
        asked = f"{rows} rows in batches of {_STANDING_BATCH}"
        message = f"{loop.of}: {asked} are {per_fold} updates, not {max(updates - possible)}."
        raise CheckFailed(f"{message} Is each row used, whatever its target?", "Some rows are not trained on.")
    expected = [np.abs(_STANDING.y[fold.val]).mean() for fold in _STANDING.book_folds()]
    # Who compiles again learns a little.
    if not np.allclose(np.sort(values.reshape(-1)), np.sort(expected), atol=1.0):
        message = f"{loop.of}: in blocks of {_STANDING.size} rows a fold's MAE is not that of all of them."
        raise CheckFailed(message, "A fold's score is not that of all rows of its block.")


Faults = tuple[WrongFolds | None, CheckFailed | None]


def _faults(loop: Loop) -> Callable[[Student], Faults]:
    """What a loop's folds do wrong, and whether the arguments were changed."""

    @cached_per_student
    def faults(student: Student) -> Faults:
        task = loop.task
        seen = loop.observe(student, task)
        changed = catch_failure(lambda: expect_unchanged(seen, [task.x, task.y], loop.of))
        try:
            loop.expect_right(student, seen, task)
            _expect_one_model_per_fold(student, seen, task, loop.of)
        except WrongFolds as wrong:
            return wrong.with_traceback(None), changed
        return None, changed

    return faults


def fold_checks(loop: Loop, left_over: FoldTask | None = None) -> tuple[Check, Check, Check, Check, Check, Check]:
    """Checks of a K-fold loop.

    Args:
        loop: The function.
        left_over: A task whose rows can't be divided by the number of folds, where no check of its own looks at one.

    Returns:
        The checks of fresh models, of the rows trained on, of the values, of the arguments' staying as they are, of
        epochs and batch size, and of the defaults.
    """
    faults, settings = _faults(loop), wrong_settings(loop)

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
        if left_over is not None and faults(student)[0] is None:
            rows_left_over(loop, left_over)(student)

    def values_are_validation_errors(student: Student) -> None:
        expect_no(student, "score")
        if faults(student)[0] is None:
            _expect_whole_blocks(student, loop, settings(student) is None)

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
        *setting_checks(loop, faults, settings),
    )


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
