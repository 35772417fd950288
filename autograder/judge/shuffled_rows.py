"""A student whose models predict rows in a drawn order, so that recorded predictions belong to other rows."""

from __future__ import annotations

from typing import Any

import numpy as np

from shared.expect.draw import draw
from shared.student.protocol import Array, DataRef, ModelHandle, OneHotRows, Student


class ShuffledRows:
    """Passes all calls to a student, and asks for predictions of rows in another order in each call.

    A model gives each row its output wherever the row is. A notebook that replays what it once answered does not: the
    order depends on the secret of the run.
    """

    def __init__(self, student: Student) -> None:
        self._student = student
        self._calls = 0

    def __getattr__(self, name: str) -> Any:
        """Return what the student has under this name."""
        return getattr(self._student, name)

    def predict(self, model: ModelHandle, x: Array | DataRef | OneHotRows) -> Array:
        """See `shared.student.protocol.Student.predict`."""
        if isinstance(x, DataRef):
            return self._student.predict(model, x)
        columns = np.asarray(x.columns if isinstance(x, OneHotRows) else x)
        self._calls += 1
        order = draw(f"order of rows {self._calls}").permutation(len(columns))
        shuffled = OneHotRows(columns[order].tolist(), x.width) if isinstance(x, OneHotRows) else columns[order]
        outputs = self._student.predict(model, shuffled)
        if len(outputs) != len(order):  # the check says what is wrong
            return outputs
        found = np.empty_like(outputs)
        found[order] = outputs
        return found

    def forget(self) -> None:
        """Let the student drop models and axes, if it can; the orders of the next check begin again."""
        self._calls = 0
        forget = getattr(self._student, "forget", None)
        if forget is not None:
            forget()
