"""Models for the checks of `bottleneck_drop` (listing 4.22) to compare.

The grader's builders make models whose validation accuracy after each epoch can be computed, so that the drop alone
shows how both were trained, for any way of training.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.many_rows import ACCURACY, ManyRows
from autograder.checks.probes.one_weight_per_row import DISTANCE, OneWeightPerRow, initial_logits
from shared.checks.builders import TOPICS
from shared.checks.common import WORDS
from shared.expect.draw import draw
from shared.student.protocol import Array, ModelSpec, OneHotRows

STEP = 0.25  # of gradient descent: small enough for 20 epochs
PEAK_EPOCHS = 6


def peak_units() -> int:
    """Draw the bottleneck units that are asked for; not the default."""
    return int(draw("bottleneck units").integers(5, 60))


def _never_right(name: str) -> list[int]:
    """Draw the topics of more validation rows, which no model predicts: the drop depends on their number."""
    random = draw(name)
    return [int(random.integers(5, TOPICS))] * int(random.integers(0, 12))


@dataclass(frozen=True)
class Drop:
    """Two models to be trained and compared.

    Args:
        rows: The training rows of both.
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


# The epoch from which each model gives a column of `peaks` its training label. Four columns have another validation
# label, so they lower the accuracy: in twelfths, it is 7, 11, 9, 8, 7, 7 and 4, 4, 4, 7, 4, 4. Longer training, which
# another check looks at, gives no higher peak.
_NEVER = 99
_CROSSINGS = (
    (3, 3, 4, 5, 1, 1, 1, _NEVER, 2, 2, 2, 2),
    (1, 5, 5, 5, 1, 4, 4, 4, _NEVER, _NEVER, _NEVER, _NEVER),
)
_LABELS = (1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1)
_VALIDATION_LABELS = (*(1 - label for label in _LABELS[:4]), *_LABELS[4:])
PEAK_BATCH = 8  # the last batch is smaller, and some of its columns matter


def peaks() -> Drop:
    """Return models whose validation accuracies rise and fall, one earlier and higher than the other."""
    tasks = [
        OneWeightPerRow(
            _LABELS,
            width=WORDS,
            batch_size=PEAK_BATCH,
            start=initial_logits(
                [
                    (DISTANCE - 2 * DISTANCE * epoch) * (1 if label else -1)
                    for label, epoch in zip(_LABELS, epochs, strict=True)
                ],
                TOPICS,
            ),
            classes=TOPICS,
            any_batch_size=True,
        )
        for epochs in _CROSSINGS
    ]
    labels = np.array(_VALIDATION_LABELS)
    curves = [
        [np.mean(rows.logits(epoch).argmax(axis=1) == labels) for epoch in range(1, PEAK_EPOCHS + 1)]
        for rows in tasks
    ]
    others, count = _never_right("validation rows of the peaks"), len(_LABELS)
    y_val = OneWeightPerRow((*_VALIDATION_LABELS, *others), classes=TOPICS).y
    first, second = (replace(rows.spec(), run_eagerly=True) for rows in tasks)
    drop = float(max(curves[0]) - max(curves[1])) * count / (count + len(others))
    return Drop(tasks[0], tasks[0].rows([*range(count), *[0] * len(others)]), y_val, (first, second), drop)


def lengths(epochs: int, batch_size: int, count: int) -> Drop:
    """Return models that become right about rows in exact epochs, and only with this batch size.

    Each of the eight validation rows becomes right in this epoch, in the next one, or stays wrong. If either model is
    trained for fewer or more epochs, the drop differs.
    """
    now, later, never = (_depth(epochs, batch_size), _depth(epochs + 1, batch_size), 13.0)
    depths = ([now] * 3 + [later] * 3 + [-6.0] * 2, [never] * 6 + [now, later])
    specs = []
    for eight in depths:
        start = initial_logits([-depth for depth in (eight * (count // 8 + 1))[:count]], TOPICS)
        rows = OneWeightPerRow((1,) * count, width=WORDS, batch_size=batch_size, start=start, classes=TOPICS)
        specs.append(replace(rows.spec(), learning_rate=STEP * batch_size))
    others = _never_right("validation rows of the lengths")
    y_val = OneWeightPerRow((*[1] * 8, *others), classes=TOPICS).y
    x_val = rows.rows([*range(8), *[0] * len(others)])
    return Drop(rows, x_val, y_val, (specs[1], specs[0]), -4 / (8 + len(others)))


LONG = {"epochs": 14, "batch_size": 16}
_LATE = 13  # the epoch after which the default model becomes right about one more row


def long_run() -> Drop:
    """Return models whose validation loss always rises, one of which becomes right about a row at the end.

    Seven of eight validation rows have another label than in training.
    """
    specs = []
    for late in (_depth(_LATE, LONG["batch_size"]), 30.0):
        start = initial_logits([-depth for depth in ([-0.5] * 7 + [late]) * 2], TOPICS)
        rows = OneWeightPerRow((1,) * 16, width=WORDS, batch_size=16, start=start, classes=TOPICS)
        specs.append(replace(rows.spec(), learning_rate=STEP * 16))
    y_val = OneWeightPerRow((0,) * 7 + (1,), classes=TOPICS).y
    return Drop(rows, rows.rows(list(range(8))), y_val, (specs[0], specs[1]), 1 / 8)


def many_rows() -> Drop:
    rows = ManyRows(TOPICS)
    # The second model never becomes right.
    first, second = (replace(rows.model(depth).spec(), learning_rate=0.5) for depth in (0.02, 60.0))
    return Drop(rows, rows.x_val, rows.y_val, (first, second), ACCURACY)


def _depth(epochs: int, batch_size: int) -> float:
    """The initial deficit of class 1 that turns into a lead of the same size in the last of these epochs."""
    low, high = 0.0, 20.0
    while high - low > 1e-3:
        middle = (low + high) / 2
        rows = OneWeightPerRow((1,), batch_size=batch_size, start=initial_logits([-middle], TOPICS), classes=TOPICS)
        leads = [logits[0, 1] - logits[0, 0] for logits in (rows.logits(n, STEP) for n in (epochs - 1, epochs))]
        low, high = (middle, high) if sum(leads) > 0 else (low, middle)
    return low
