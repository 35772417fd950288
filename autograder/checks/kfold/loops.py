"""Hidden checks of the two K-fold loops (listings 4.26 and 4.27).

Each loop gets one task whose values show the rows and the start of its folds, and others that show epochs and batch
size (`autograder.checks.kfold.settings`). Each check then looks for one fault, so that a loop with another fault
still earns its points.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import values_of_folds
from autograder.checks.kfold.diagnose_weights import Trained
from autograder.checks.kfold.expect import expect_scores
from autograder.checks.kfold.task import WHOLE_BATCH, FoldTask, WrongFolds
from autograder.judge.cache import cached_per_student, catch_failure
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_unchanged
from shared.student.protocol import Array, CheckFailed, ModelSpec, Observation, Student, StudentCodeError

NOTHING_DONE = ("count", "unknown")  # kinds of faults after which nothing else can be checked
MAX_LOOKED_AT = 8


@dataclass(frozen=True, eq=False)  # compared by identity, as a key of `cached_per_student`
class Loop:
    """A K-fold loop, and an example of the task that shows the rows of its folds."""

    function: str
    example: FoldTask
    every_epoch: bool  # whether it returns a value for each epoch, not only for the last one
    default_epochs: int

    @property
    def task(self) -> FoldTask:
        """The drawn task that shows the rows of its folds."""
        return self.example.drawn(self.function)

    @property
    def subject(self) -> str:
        """The loop's name in messages."""
        return f"{self.function}()"

    def shape(self, k: int, epochs: int) -> tuple[int, ...]:
        """Return the shape of the loop's result."""
        return (k, epochs) if self.every_epoch else (k,)

    def observe(self, student: Student, task: FoldTask, batch_size: int = WHOLE_BATCH) -> Observation:
        """Call the loop with a task."""
        settings = {"k": task.k, "epochs": task.epochs, "batch_size": batch_size}
        return observe_with_given_builder(student, self.function, task.x, task.y, [task.spec], **settings)

    def expect_right(self, student: Student, observation: Observation, task: FoldTask) -> None:
        """Raise `WrongFolds` if the loop's result for a task is wrong."""
        expect = partial(expect_scores, observation.value, task, self.subject, every_epoch=self.every_epoch)
        try:
            expect()
        except WrongFolds as wrong:
            if wrong.kind == "count":
                raise
        else:
            return
        if not observation.builder_calls[GIVEN_BUILDER]:
            message = f"{self.subject}: the given build_model is not called."
            raise WrongFolds("unknown", message, "The given build_model is not used.")
        expect(models=_trained_models(student, observation, task))

    def pairs(
        self, student: Student, pairs: FoldPairs, spec: ModelSpec, left_out: str = ""
    ) -> tuple[Array, Observation]:
        """Call the loop without the argument `left_out`; return the last value of each fold."""
        settings = {"k": pairs.k, "epochs": pairs.epochs, "batch_size": pairs.batch_size}
        settings.pop(left_out, None)
        observation = observe_with_given_builder(student, self.function, pairs.x, pairs.y, [spec], **settings)
        values = values_of_folds(observation.value, self.shape(pairs.k, pairs.epochs), self.subject)
        return values.reshape(pairs.k, -1)[:, -1], observation


def updates_of(student: Student, observation: Observation, at_most: int) -> list[int]:
    """Return how often each of the first models was updated; 0 if its own optimizer did nothing."""
    return [student.describe(model).steps for model in observation.built[GIVEN_BUILDER][:at_most]]


def _trained_models(student: Student, observation: Observation, task: FoldTask) -> list[Trained]:
    """Return the models that were made; none if some can't be read."""
    features, models = task.x.shape[1], observation.built[GIVEN_BUILDER][:MAX_LOOKED_AT]
    try:
        return [Trained(student.weights(model, features), student.describe(model).steps) for model in models]
    except StudentCodeError:
        return []


def _expect_one_model_per_fold(student: Student, observation: Observation, task: FoldTask, subject: str) -> None:
    """Expect one model per fold: no fold trains several, to return the best score, and no two train the same one."""
    updates = [steps for steps in updates_of(student, observation, task.k * MAX_LOOKED_AT) if steps]
    trained = len(updates)
    if trained == 1 and updates[0] == task.k * task.epochs > task.epochs:
        message = f"{subject}: one model and optimizer were trained in all folds. Build a new model in each."
        raise WrongFolds("fresh", message, "The folds share a model.")
    if trained > task.k:
        message = f"{subject}: expected {task.k} trained models for {task.k} folds, got {trained}."
        raise WrongFolds("score", message, "More than one model is trained in a fold.")


Faults = tuple[WrongFolds | None, CheckFailed | None]


@cached_per_student
def faults_of(student: Student, loop: Loop) -> Faults:
    """Return the mistake of a loop's folds, and the failure if the arguments were changed."""
    task = loop.task
    observation = loop.observe(student, task)
    changed = catch_failure(lambda: expect_unchanged(observation, [task.x, task.y], loop.subject))
    try:
        loop.expect_right(student, observation, task)
        _expect_one_model_per_fold(student, observation, task, loop.subject)
    except WrongFolds as wrong:
        return wrong.with_traceback(None), changed
    return None, changed


def expect_no(student: Student, loop: Loop, *kinds: str) -> bool:
    """Raise a loop's fault if it has one of these kinds or does nothing; otherwise return whether there is none."""
    wrong, _ = faults_of(student, loop)
    if wrong is not None and wrong.kind in (*kinds, *NOTHING_DONE):
        raise wrong
    return wrong is None


def expect_data_unchanged(student: Student, loop: Loop) -> None:
    """Raise if a loop changes the data or does nothing with it."""
    _, changed = faults_of(student, loop)
    if changed is not None:
        raise changed
    expect_no(student, loop)


def expect_left_over_rows_used(student: Student, loop: Loop, task: FoldTask) -> None:
    """Raise if a loop loses rows, or uses wrong ones, when k does not divide their number."""
    task = task.drawn(f"{loop.function}, rows left over")
    try:
        loop.expect_right(student, loop.observe(student, task), task)
    except WrongFolds as wrong:
        if wrong.kind in ("rows", *NOTHING_DONE):  # other checks report other faults
            raise
