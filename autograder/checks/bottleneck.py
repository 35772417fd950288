"""Hidden checks of `bottleneck_drop` (listing 4.22): which accuracies are compared, and how both models are trained.

The builders that stand in give models whose validation accuracy after each epoch can be foreseen, so that the drop
alone tells how both were trained, however the training was written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.held_out import best_of
from autograder.checks.many_rows import ACCURACY, ManyRows
from autograder.checks.probes.one_weight_per_row import DISTANCE, OneWeightPerRow, starts
from autograder.judge.cache import cached_per_student
from shared.checks.builders import DEFAULT_UNITS, TOPICS, Compared, compare_by_drop, topic_model
from shared.checks.common import WORDS, Check
from shared.expect.values import expect_number, expect_unchanged, number_of
from shared.student.protocol import Array, Builder, CheckFailed, ModelSpec, OneHotRows, Student

OF = "bottleneck_drop()"
FAIR_HINT = "The drop is not the difference of the two models' highest validation accuracies."
STEP = 0.25  # of gradient descent: small enough for 20 epochs
PEAK_EPOCHS = 6
PEAK_UNITS = 3


@dataclass(frozen=True)
class Drop:
    """Two models to be trained and compared.

    Args:
        rows: What both are trained on.
        x_val: Validation rows.
        y_val: Their labels, one-hot.
        specs: The default model and the one with the bottleneck.
        drop: The right answer.
    """

    rows: OneWeightPerRow | ManyRows
    x_val: OneHotRows
    y_val: Array
    specs: tuple[ModelSpec, ModelSpec]
    drop: float


def dropping(default_epochs: int, default_batch_size: int) -> tuple[Check, Check, Check, Check]:
    """Checks of `bottleneck_drop`.

    Args:
        default_epochs: Of training, without an argument.
        default_batch_size: The same.

    Returns:
        The checks of peaks, of epochs and batch size, of their defaults, and of the bottleneck's width.
    """

    @cached_per_student
    def compared_peaks(student: Student) -> tuple[Drop, Compared]:
        task = _peaks()
        settings = {"bottleneck_units": PEAK_UNITS, "epochs": PEAK_EPOCHS, "batch_size": _PEAK_BATCH}
        return task, _compared(student, task, **settings)

    def highest_validation_accuracies_are_compared(student: Student) -> None:
        """The highest validation accuracies of both models count, whichever epoch they were reached in."""
        task, compared = compared_peaks(student)
        _expect_drop(student, task, compared, "The highest validation accuracy of each model counts.")
        expect_unchanged(compared.seen, [None, task.rows.y, None, task.y_val], OF)

    def wrong_peaks(student: Student) -> bool:
        """Whether the check of the peaks sees a fault, which is not counted again."""
        task, compared = compared_peaks(student)
        return abs(abs(number_of(compared.value, OF, FAIR_HINT)) - abs(task.drop)) > 5e-3

    def both_models_are_trained_as_asked(student: Student) -> None:
        """Both models are trained on all rows, for as many epochs and in such batches as asked."""
        hint = "One of the models is trained for other epochs or in other batches."
        task = _lengths(5, 8, 16)
        compared = _compared(student, task, bottleneck_units=4, epochs=5, batch_size=8)
        _expect_drop(student, task, compared, hint)
        if compared.sign and not wrong_peaks(student):
            for other_task, settings in ((_long_run(), LONG), (_many_rows(), {"epochs": 1, "batch_size": 512})):
                _expect_drop(student, other_task, _compared(student, other_task, **settings), hint)
        # The other drop is positive and this one negative, unless both are taken the wrong way round.
        _, other = compared_peaks(student)
        signs = [each.sign * number_of(each.value, OF) > 0 for each in (compared, other)]
        if compared.sign and other.sign and signs[0] == signs[1]:
            message = f"{OF}: where the bottleneck does better, the drop is negative."
            raise CheckFailed(message, "Where the bottleneck does better, the drop is negative.")

    def drop_has_its_defaults(student: Student) -> None:
        compared_peaks(student)  # a function that does nothing has no defaults either
        wanted = {"bottleneck_units": 4, "epochs": default_epochs, "batch_size": default_batch_size}

        @cache
        def as_with_defaults() -> bool:
            task = _lengths(default_epochs, default_batch_size, 2 * default_batch_size)
            compared = _compared(student, task)
            _expect_drop(student, task, compared, "A default is not the one asked for.")
            return not compared.sign or (64, 4) in compared.asked

        expect_defaults(student, "bottleneck_drop", wanted, dict.fromkeys(wanted, as_with_defaults))

    settings = f"{default_epochs} epochs and batches of {default_batch_size}"
    drop_has_its_defaults.__doc__ = f"Without arguments there are 4 bottleneck units, {settings}."

    def bottleneck_has_the_width_asked_for(student: Student) -> None:
        """The bottleneck has as many units as asked for, and the other model is the default one."""
        _, compared = compared_peaks(student)
        if len(compared.asked) > 2:
            message = f"{OF}: {len(compared.asked)} models were built. Compare one default model with one bottleneck."
            raise CheckFailed(message, "More than one model of a kind is trained.")
        if not set(compared.asked) <= {DEFAULT_UNITS, (64, PEAK_UNITS)}:
            message = f"{OF}: expected a default model and one with {PEAK_UNITS} bottleneck units, others were built."
            raise CheckFailed(
                message, "The models are not the default one and the one with the bottleneck asked for."
            )
        if not compared.sign:
            _expect_fair_drop(student)

    return (
        highest_validation_accuracies_are_compared,
        both_models_are_trained_as_asked,
        drop_has_its_defaults,
        bottleneck_has_the_width_asked_for,
    )


# --- two models whose accuracies can be foreseen -------------------------------------------------------------------


def _compared(student: Student, task: Drop, **settings: int) -> Compared:
    return compare_by_drop(student, task.specs, task.rows.x, task.rows.y, task.x_val, task.y_val, **settings)


def _expect_drop(student: Student, task: Drop, compared: Compared, hint: str) -> None:
    if not compared.sign:
        _expect_fair_drop(student)
        return
    # A public check looks at which is subtracted from which.
    drop = abs(number_of(compared.value, OF, hint))
    expect_number(drop, abs(task.drop), f"{OF}, without its sign", atol=5e-3, hint=hint)


# After how many epochs the two models get the columns of `_peaks` right by training labels. Four have another label
# in validation, so accuracy falls with them: 7, 11, 9, 8, 7, 7 and 4, 4, 4, 7, 4, 4 twelfths in turn. Training for
# longer, which another check looks at, gives no higher peak.
_NEVER = 99
_CROSSINGS = (
    (3, 3, 4, 5, 1, 1, 1, _NEVER, 2, 2, 2, 2),
    (1, 5, 5, 5, 1, 4, 4, 4, _NEVER, _NEVER, _NEVER, _NEVER),
)
_LABELS = (1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1)
_VALIDATION_LABELS = (*(1 - label for label in _LABELS[:4]), *_LABELS[4:])
_PEAK_BATCH = 8  # the last batch is a smaller one, and some of the columns in it matter


def _peaks() -> Drop:
    """Models whose validation accuracies rise and fall, the one earlier and higher than the other."""
    tasks = [
        OneWeightPerRow(
            _LABELS,
            width=WORDS,
            batch_size=_PEAK_BATCH,
            start=starts(
                [
                    (DISTANCE - 2 * DISTANCE * epoch) * (1 if label else -1)
                    for label, epoch in zip(_LABELS, epochs, strict=True)
                ],
                TOPICS,
            ),
            classes=TOPICS,
            uneven=True,
        )
        for epochs in _CROSSINGS
    ]
    labels = np.array(_VALIDATION_LABELS)
    curves = [
        [np.mean(rows.logits(epoch).argmax(axis=1) == labels) for epoch in range(1, PEAK_EPOCHS + 1)]
        for rows in tasks
    ]
    y_val = OneWeightPerRow(_VALIDATION_LABELS, classes=TOPICS).y
    first, second = (replace(rows.spec(), few_steps=True) for rows in tasks)
    return Drop(tasks[0], tasks[0].x, y_val, (first, second), float(max(curves[0]) - max(curves[1])))


def _lengths(epochs: int, batch_size: int, count: int) -> Drop:
    """Models that are right about more and more rows, to the very epoch and only in batches of this size.

    Each of the eight validation rows becomes right in this epoch, in the next one, or stays wrong. Whichever of the
    two models is trained for too short or too long, the drop is another one.
    """
    now, later, never = (_depth(epochs, batch_size), _depth(epochs + 1, batch_size), 13.0)
    depths = ([now] * 3 + [later] * 3 + [-6.0] * 2, [never] * 6 + [now, later])
    specs = []
    for eight in depths:
        start = starts([-depth for depth in (eight * (count // 8 + 1))[:count]], TOPICS)
        rows = OneWeightPerRow((1,) * count, width=WORDS, batch_size=batch_size, start=start, classes=TOPICS)
        specs.append(replace(rows.spec(), learning_rate=STEP * batch_size))
    y_val = OneWeightPerRow((1,) * 8, classes=TOPICS).y
    return Drop(rows, rows.rows(list(range(8))), y_val, (specs[1], specs[0]), -4 / 8)


LONG = {"epochs": 14, "batch_size": 16}
_LATE = 13  # the epoch after which the default model becomes right about one row more


def _long_run() -> Drop:
    """Models whose validation loss rises from the first epoch on, one of which becomes right about a row at the end.

    Seven of eight validation rows have another label than in training.
    """
    specs = []
    for late in (_depth(_LATE, LONG["batch_size"]), 30.0):
        start = starts([-depth for depth in ([-0.5] * 7 + [late]) * 2], TOPICS)
        rows = OneWeightPerRow((1,) * 16, width=WORDS, batch_size=16, start=start, classes=TOPICS)
        specs.append(replace(rows.spec(), learning_rate=STEP * 16))
    y_val = OneWeightPerRow((0,) * 7 + (1,), classes=TOPICS).y
    return Drop(rows, rows.rows(list(range(8))), y_val, (specs[0], specs[1]), 1 / 8)


def _many_rows() -> Drop:
    rows = ManyRows(TOPICS)
    # The second model never gets there.
    first, second = (replace(rows.model(depth).spec(), learning_rate=0.5) for depth in (0.02, 60.0))
    return Drop(rows, rows.x_val, rows.y_val, (first, second), ACCURACY)


def _depth(epochs: int, batch_size: int) -> float:
    """What class 1 may lack at first to have as much lead after these epochs as it lacked one epoch earlier."""
    low, high = 0.0, 20.0
    while high - low > 1e-3:
        middle = (low + high) / 2
        rows = OneWeightPerRow((1,), batch_size=batch_size, start=starts([-middle], TOPICS), classes=TOPICS)
        leads = [logits[0, 1] - logits[0, 0] for logits in (rows.logits(n, STEP) for n in (epochs - 1, epochs))]
        low, high = (middle, high) if sum(leads) > 0 else (low, middle)
    return low


# --- models of the student's own making ----------------------------------------------------------------------------


@cached_per_student
def _expect_fair_drop(student: Student) -> None:
    """For models built in another way: a layer of one unit can't tell 40 classes apart, one of 64 can.

    Half of the validation labels are of a class that does not occur in training. So who learned the rows is right
    about half of them, and the training accuracy can't be taken for the validation accuracy.
    """
    place = np.arange(160)
    x = np.zeros((160, WORDS), np.float32)
    for row, topic in enumerate(place % 40):
        x[row, 20 * topic : 20 * topic + 20] = 5.0
    y, y_val = (
        OneWeightPerRow(tuple(labels.tolist()), classes=TOPICS).y
        for labels in (place % 40, np.where(place // 40 % 2 == 0, place % 40, TOPICS - 1))
    )
    data = (x, y, x, y_val)
    _expect_drop_between(student, data, 1, 0.35, 0.51)
    _expect_drop_between(student, data, 64, -0.1, 0.1)
    # Models of earlier calls still know the labels that they learned; others have learned nothing after one update.
    others = (x, np.roll(y, 1, axis=1), x, y)
    for units in (1, 64):
        _expect_drop_between(student, others, units, -0.2, 0.2, epochs=1, batch_size=len(x))


def _expect_drop_between(
    student: Student,
    data: tuple[Array, ...],
    units: int,
    lowest: float,
    highest: float,
    epochs: int = 20,
    batch_size: int = 32,
) -> None:
    def measure(stand_ins: dict[str, Builder]) -> float:
        settings = {"bottleneck_units": units, "epochs": epochs, "batch_size": batch_size}
        seen = student.observe("bottleneck_drop", *data, stand_ins=stand_ins, **settings)
        return number_of(seen.value, OF, FAIR_HINT)

    def enough(drop: float) -> bool:
        return lowest <= drop <= highest

    # With builders of ours if the student's own, which other questions judge, won't do.
    specs = {"build_model": topic_model(), "build_bottleneck_model": topic_model((64, units))}
    ours = {name: Builder((spec,)) for name, spec in specs.items()}
    drop = best_of(measure, ({}, ours), enough, lambda drops: drops[-1])
    if not enough(drop):
        message = f"{OF}: with {units} bottleneck unit(s) a drop between {lowest} and {highest} is expected"
        raise CheckFailed(f"{message} on easy data, got {drop:.3f}.", FAIR_HINT)
