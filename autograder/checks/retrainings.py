"""Hidden checks of functions that build a fresh model and train it on all of the data, for several assignments.

They train a `OneWeightPerRow`, whose weights show rows, labels, epochs and batch size for any way of training.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.default_model import DefaultModel
from autograder.checks.probes.one_weight_per_row import OneWeightPerRow
from autograder.checks.trainings import labels_of
from autograder.judge.cache import cached_per_student, catch_failure
from shared.checks.common import WORDS
from shared.expect.history import observe_with_models
from shared.expect.values import expect_model, expect_unchanged
from shared.student.protocol import CheckFailed, ModelHandle, Observation, OneHotRows, Student, StudentCodeError


@dataclass(frozen=True, eq=False)  # compared by identity, as a key of `cached_per_student`
class Retraining:
    """A function that trains a fresh model on all of the data and returns it.

    Args:
        epochs: Its default number of epochs.
        batch_size: Its batch size.
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
        observe: Calls it with a builder of models of the given specification, as `observe_with_models` does.
        builder: The name of this builder in the observation.
        regression: True for one linear unit and the mean squared error.
        width: Number of columns of the inputs, at least as many as there are rows.
        default: The model that the function should build and train.
    """

    function: str
    epochs: int
    batch_size: int = 512
    classes: int = 0
    observe: Callable[..., Observation] = observe_with_models
    builder: str = "build_model"
    regression: bool = False
    width: int = WORDS
    default: DefaultModel | None = None

    @property
    def subject(self) -> str:
        """The function's name in messages."""
        return f"{self.function}()"

    def rows(self, count: int) -> OneWeightPerRow:
        """Return a task with this many rows, a multiple of the batch size or not."""
        labels: tuple[float, ...] = labels_of(count, self.classes)
        if self.regression:
            # Like prices, and some above and below all prices.
            labels = tuple(
                20.0 * (1 + row % 3) if label else -40.0 - 20 * (row % 2) for row, label in enumerate(labels)
            )
        rows = OneWeightPerRow(labels, width=self.width, batch_size=self.batch_size)
        return replace(
            rows, classes=self.classes, regression=self.regression, any_batch_size=count % self.batch_size > 0
        )

    def retrained(self, student: Student, rows: OneWeightPerRow, **settings: int) -> tuple[ModelHandle, bool]:
        """Let the student retrain a model whose training can be computed.

        Returns:
            The returned model, and whether its training can be computed: not for another model or optimizer.
        """
        observation = self.observe(student, self.function, [rows.spec()], rows.x, rows.y, **settings)
        return self.computable(student, rows, observation)

    def computable(
        self, student: Student, rows: OneWeightPerRow, observation: Observation
    ) -> tuple[ModelHandle, bool]:
        """Return the model of a call, and whether its training can be computed, see `retrained`."""
        model = expect_model(observation.value, self.subject)
        said = student.describe(model)
        # If the model's optimizer made no updates, the student's loop used another one.
        ours = model in observation.built[self.builder] and said.optimizer == rows.spec().optimizer and said.steps > 0
        return model, ours

    def expect_default_training(self, student: Student) -> bool:
        """Expect the function, called without epochs, to train the right model on all given rows.

        Returns:
            Whether its training was computed; otherwise the model only follows the labels.

        Raises:
            CheckFailed: It trains another model, or not on all rows.
        """
        rows = self.rows(2 * self.batch_size)
        observation = self.observe(student, self.function, [rows.spec()], rows.x, rows.y)
        model, computable = self.computable(student, rows, observation)
        self.expect_right(student, rows, model, computable, self.epochs)
        if self.default is not None:
            self.default.expect(student, model, observation, rows.spec().optimizer, self.subject)
        expect_unchanged(observation, [None, rows.y], self.subject)
        self.expect_no_limit(student, 59 * self.batch_size + 1)  # slightly larger batches would make fewer updates
        return computable

    def expect_no_limit(self, student: Student, count: int, **settings: int) -> None:
        """Expect all of more rows than the chapter has to be trained on; rows of a few columns, counted in updates.

        Args:
            count: Number of rows.
            settings: The other arguments besides one epoch, without a batch size.

        Raises:
            CheckFailed: Some are left out.
        """
        few = replace(self.rows(4), width=4)
        places = [row % 4 for row in range(count)]
        x, y = OneHotRows(places, 4), few.y[places]
        try:
            observation = self.observe(student, self.function, [few.spec()], x, y, epochs=1, **settings)
        except StudentCodeError as fault:
            if fault.status == "raised":  # a network written out by the student may have the chapter's width
                return
            raise
        steps = student.describe(expect_model(observation.value, self.subject)).steps
        updates = -(-count // self.batch_size)
        if steps % updates:  # another check reports a wrong number of epochs
            message = f"{self.subject}: expected {updates} updates for {count:,} rows in batches of {self.batch_size}"
            raise CheckFailed(f"{message}, got {steps}.", "Some of the training rows are not used.")

    def expect_right(
        self, student: Student, rows: OneWeightPerRow, model: ModelHandle, computable: bool, epochs: int
    ) -> None:
        """Expect the result of `retrained` to be trained on all rows for this many epochs.

        Raises:
            CheckFailed: It was not; the message says how it was trained, if that is detected.
        """
        if computable:
            rows.expect_trained(student, model, epochs, self.subject)
        else:
            self._expect_learned(student, model, rows, epochs * rows.updates_per_epoch)

    def trouble_with_alike(
        self, student: Student, models: tuple[ModelHandle, ModelHandle], rows: OneWeightPerRow, argument: str
    ) -> CheckFailed | None:
        """Expect two calls with the same seeds and a different argument to give different models."""
        one, other = (student.predict(model, rows.x) for model in models)
        if one.shape != other.shape or not np.allclose(one, other, rtol=0.0, atol=1e-7):
            return None
        message = f"{self.subject}: the model is the same for another value of {argument}. Use this argument."
        return CheckFailed(message, f"The argument {argument} is not used.")

    def _expect_learned(self, student: Student, model: ModelHandle, rows: OneWeightPerRow, updates: int) -> None:
        """Expect the rows to be learned, in this many updates if the optimizer counted any."""
        outputs = student.predict(model, rows.x)
        if outputs.size != rows.y.size or not np.isfinite(outputs).all():
            message = f"{self.subject}: expected outputs of shape {rows.y.shape}, as the labels, got {outputs.shape}."
            raise CheckFailed(message, "The model's outputs don't have the shape of the labels.")
        outputs = outputs.reshape(rows.y.shape)
        # In standard deviations, over several hundred rows: below 0.1 without training, about 1 after a few epochs;
        # 0.7 with 46 classes, and 0.3 after a single epoch or with the labels of other rows.
        high = rows.y > rows.y.mean()
        apart = outputs[high].mean() - outputs[~high].mean()
        if not apart > 0.4 * outputs.std():
            message = f"{self.subject}: the returned model has not learned the given rows."
            raise CheckFailed(message, "The model is not trained on the given rows.")
        steps = student.describe(model).steps
        if steps not in (0, updates):
            message = f"{self.subject}: expected {updates} updates of the optimizer, got {steps}."
            raise CheckFailed(message, "The number of epochs or the batch size is wrong.")


class Retrained:
    """Checks of a function that trains a fresh model on all of the data (listings 4.10 and 4.21)."""

    task: Retraining
    other_epochs: tuple[int, int]  # one below the default and one above

    def test_retraining_honours_epochs(self, student: Student) -> None:
        """The argument `epochs` is used."""
        trouble, _ = _retrained_twice(student, self.task, self.other_epochs)
        if trouble is not None:
            raise trouble

    def test_each_retraining_begins_afresh(self, student: Student) -> None:
        """Each call starts with a fresh model and does not change earlier ones."""
        _, left_alone = _retrained_twice(student, self.task, self.other_epochs)
        if not left_alone:
            message = f"{self.task.subject}: the second call continued to train the first call's model."
            raise CheckFailed(
                f"{message} Build a new model in each call.", "A call trains a model of an earlier call."
            )


@cached_per_student
def trained_by_default(student: Student, task: Retraining) -> bool:
    """Expect the training of `Retraining.expect_default_training`, once for several checks."""
    return task.expect_default_training(student)


def trained_as_asked(student: Student, task: Retraining) -> bool:
    """Return whether the default training is right, down to the weights."""
    try:
        return trained_by_default(student, task)
    except CheckFailed:
        return False


@cached_per_student
def _retrained_twice(student: Student, task: Retraining, epochs: tuple[int, int]) -> tuple[CheckFailed | None, bool]:
    """Retrain twice; return what is wrong with the models, and whether the second call kept the first model."""
    rows = task.rows(task.batch_size + task.batch_size // 3)  # the second batch is smaller than the first
    first, trouble = _retrained_once(student, task, rows, epochs[0])
    before = student.predict(first, rows.x)
    second, more_trouble = _retrained_once(student, task, rows, epochs[1])
    if first == second:  # trained for both
        more_trouble = None
    elif trouble is None and more_trouble is None:
        more_trouble = task.trouble_with_alike(student, (first, second), rows, "epochs")
    left_alone = first != second and np.allclose(before, student.predict(first, rows.x), atol=1e-7)
    return trouble or more_trouble, left_alone


def _retrained_once(
    student: Student, task: Retraining, rows: OneWeightPerRow, epochs: int
) -> tuple[ModelHandle, CheckFailed | None]:
    model, computable = task.retrained(student, rows, epochs=epochs)
    return model, catch_failure(lambda: task.expect_right(student, rows, model, computable, epochs))
