"""Hidden checks of a trained model on held-out data, whose labels no student process has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from autograder.config.thresholds import Threshold
from autograder.judge.grader_secrets import add_staff_note, drawn_labels, held_out_labels, threshold
from shared.expect.values import expect_model
from shared.student.protocol import (
    Array,
    Builder,
    CheckFailed,
    DataRef,
    ModelSpec,
    Student,
    StudentCodeError,
    Value,
)

SEED_CHANGES = (0, 101, 202)  # a narrow miss is repeated with each of them


def expect_held_out_accuracy(
    student: Student, assignment: str, threshold_name: str, default_model: ModelSpec, trained_as_asked: bool
) -> None:
    """Expect `retrain` to reach the required accuracy on the chapter's data (listings 4.10 and 4.21).

    Args:
        assignment: Whose data.
        threshold_name: The threshold in grading.yml.
        default_model: What `build_model` should make, for students whose `build_model` is wrong.
        trained_as_asked: Whether the question's checks of the training are passed.
    """
    # First with the student's build_model. If that is wrong, its question counts it; so then with the grader's.
    stand_ins: tuple[dict[str, Builder], ...] = {}, {"build_model": Builder((default_model,))}

    def best_accuracy(y_train: Value, labels: Array, enough: Callable[[float], bool]) -> float:
        return best_of(lambda given: _accuracy(student, given, y_train, labels), stand_ins, enough)

    if not trained_as_asked:
        bound = _with_margin(threshold(threshold_name))
        _expect_learning(
            best_accuracy(*drawn_labels(assignment), lambda figure: figure >= bound) >= bound, "retrain()"
        )
    labels = held_out_labels(assignment)
    expect_figure(
        student,
        lambda enough: best_accuracy(DataRef("y_train"), labels, enough),
        threshold(threshold_name),
        "retrain(): the accuracy on held-out texts is {:.4f}, expected at least {:g}.",
        "The accuracy on held-out texts is too low.",
    )


def expect_held_out_mae(
    student: Student, assignment: str, threshold_name: str, function: str, model: ModelSpec, trained_as_asked: bool
) -> None:
    """Expect a final model of prices to reach the required error on the chapter's data (listing 4.31).

    Args:
        assignment: Whose data.
        threshold_name: The threshold in grading.yml, an upper bound.
        function: The student's function that trains.
        model: What the supplied `build_model` makes.
        trained_as_asked: Whether the question's checks of the training are passed.
    """

    def mae(y_train: Value, prices: Array) -> float:
        got = student.call(function, DataRef("x_train"), y_train, Builder((model,)))
        outputs = student.predict(expect_model(got, f"{function}()"), DataRef("x_test"))
        if outputs.size != len(prices):
            message = f"{function}(): the model gives outputs of shape {outputs.shape} for {len(prices)} rows."
            raise CheckFailed(message, "The model does not give one number per row.")
        return float(np.abs(outputs.reshape(-1) - prices).mean())

    if not trained_as_asked:
        learns = mae(*drawn_labels(assignment)) <= _with_margin(threshold(threshold_name))
        _expect_learning(learns, f"{function}()")
    prices = held_out_labels(assignment)
    expect_figure(
        student,
        lambda _enough: mae(DataRef("y_train"), prices),
        threshold(threshold_name),
        f"{function}(): the mean absolute error on held-out rows is {{:.2f}}, expected at most {{:g}}.",
        "The mean absolute error on held-out rows is too large.",
        lower_is_better=True,
    )


def _with_margin(threshold: Threshold) -> float:
    """The figure for drawn labels, which are trained on once, without other seeds: twice as far as a narrow miss."""
    return threshold.full if threshold.retry_from is None else 2 * threshold.retry_from - threshold.full


def _expect_learning(learns: bool, subject: str) -> None:
    """Expect a function to learn other labels too: the chapter's are public, so a figure on them is not enough.

    Only for a function that is not trained as asked; with the right training, nobody needs to look up labels.
    """
    if not learns:
        message = f"{subject}: after training on other labels, the model's outputs don't follow them."
        raise CheckFailed(message, "The returned model has not learned from the given data.")


def expect_figure(
    student: Student,
    measure: Callable[[Callable[[float], bool]], float],
    threshold: Threshold,
    message: str,
    hint: str,
    lower_is_better: bool = False,
) -> None:
    """Expect a trained model to reach the threshold; a narrow miss is repeated with two other seeds.

    Args:
        student: Where it is trained.
        measure: Trains and measures once; gets a function that says which figures are good enough.
        threshold: The figure to reach.
        message: With placeholders for the figure and the threshold.
        hint: For the student.
        lower_is_better: Whether the figure is an error.

    Raises:
        CheckFailed: No attempt reaches it.
    """

    def reaches(figure: float, requested: float | None) -> bool:
        return requested is not None and (figure <= requested if lower_is_better else figure >= requested)

    figures: list[float] = []
    for change in SEED_CHANGES:
        if change:
            student.reseed(change)
        figures.append(measure(lambda figure: reaches(figure, threshold.full)))
        if reaches(figures[-1], threshold.full) or not reaches(figures[-1], threshold.retry_from):
            break
    if len(figures) > 1:
        seeds = ", ".join(f"{figure:.4f}" for figure in figures)
        add_staff_note(f"After a narrow miss, the grader trained again with other seeds. All figures: {seeds}.")
    best = min(figures) if lower_is_better else max(figures)
    if reaches(best, threshold.full):
        return
    raise CheckFailed(message.format(best, threshold.full), hint)


def best_of(
    measure: Callable[[dict[str, Builder]], float],
    attempts: tuple[dict[str, Builder], ...],
    enough: Callable[[float], bool],
    best: Callable[[list[float]], float] = max,
) -> float:
    """Measure one attempt after the other until one is good enough.

    Args:
        measure: Makes one attempt with these stand-ins.
        attempts: The stand-ins of each attempt.
        enough: Whether a figure is good enough.
        best: Chooses among figures.

    Returns:
        The best figure.

    Raises:
        StudentCodeError: No attempt gave a figure.
    """
    figures: list[float] = []
    fault: StudentCodeError | None = None
    for stand_ins in attempts:
        try:
            figures.append(measure(stand_ins))
        except StudentCodeError as trouble:
            fault = trouble
            continue
        if enough(figures[-1]):
            break
    if fault is not None and not figures:
        raise fault
    return best(figures)


def _accuracy(student: Student, stand_ins: dict[str, Builder], y_train: Value, labels: Array) -> float:
    observation = student.observe("retrain", DataRef("x_train"), y_train, stand_ins=stand_ins)
    model = expect_model(observation.value, "retrain()")
    outputs = student.predict(model, DataRef("x_test"))
    if len(outputs) != len(labels) or not outputs.size:
        return 0.0
    outputs = outputs.reshape(len(labels), -1)
    predicted = outputs[:, 0] > 0.5 if outputs.shape[1] == 1 else outputs.argmax(axis=1)
    return float(np.mean(predicted == labels.astype(int)))
