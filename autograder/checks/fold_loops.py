"""Hidden checks of the two K-fold loops (listings 4.26 and 4.27).

Each is asked once for a task whose values tell which rows its folds saw and how they began, and for others that tell
epochs and batch size (`autograder.checks.fold_settings`). Then each check looks for one fault: a loop with another
one still earns its points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from autograder.checks.fold_settings import setting_checks
from autograder.fold_mistakes import values_of_folds
from autograder.fold_models import Trained
from autograder.fold_pairs import FoldPairs
from autograder.fold_verdicts import expect_histories, expect_scores
from autograder.folds import WHOLE_BATCH, FoldTask, WrongFolds
from autograder.remembering import once_per_student
from shared.checks.common import Check
from shared.expect import expect_unchanged
from shared.student import Array, ModelSpec, Observation, Student, StudentFault, Wrong
from shared.training import GIVEN_BUILDER, observe_with_given_builder

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
        *setting_checks(loop, faults),
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
