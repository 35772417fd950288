"""More rows than the chapter has, so that one accuracy shows whether some are left out.

In training only the last rows are of a second kind, in validation only the last rows are of a third kind.
"""

from __future__ import annotations

from dataclasses import dataclass

from autograder.checks.probes.one_weight_per_row import OneWeightPerRow, initial_logits
from shared.student.protocol import Array, OneHotRows

COUNT = 10_300  # more than a function keeps that drops rows to be quicker
_FEW = 300
_WIDTH = 4
ACCURACY = (COUNT - _FEW) / COUNT  # of a model that has learned both kinds; it is wrong about the third kind


@dataclass(frozen=True)
class ManyRows:
    """The rows, and the models to be trained on them.

    Args:
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
    """

    classes: int = 0

    @property
    def x(self) -> OneHotRows:
        """The training rows, (COUNT, 4)."""
        return OneHotRows(self._kinds, _WIDTH)

    @property
    def y(self) -> Array:
        """Their labels: float32 (COUNT,), or one-hot rows (COUNT, classes)."""
        return self.model().y[self._kinds]

    @property
    def x_val(self) -> OneHotRows:
        """The validation rows, (COUNT, 4)."""
        half = (COUNT - _FEW) // 2
        return OneHotRows([0] * half + [1] * half + [2] * _FEW, _WIDTH)

    @property
    def y_val(self) -> Array:
        """Their labels, as `y`."""
        return OneWeightPerRow((1, 0, 0), classes=self.classes).y[self.x_val.columns]

    @property
    def _kinds(self) -> list[int]:
        return [0] * (COUNT - _FEW) + [1] * _FEW

    def model(self, depth: float = 0.02) -> OneWeightPerRow:
        """One row of each kind, and a model that is unsure of the first two labels and wrong about the third."""
        start = initial_logits((-depth, depth, 3.0), self.classes)
        return OneWeightPerRow((1, 0), unseen=1, width=_WIDTH, start=start, classes=self.classes)
