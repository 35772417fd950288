"""Making TensorFlow quick where much is traced and little is trained, as in checks."""

from __future__ import annotations

import sys

from shared.student.few_rows import hand_out_few_rows_as_they_are


def make_small_trainings_quick() -> None:
    """Spare TensorFlow and Keras, where they are imported, what pays only for long trainings on many rows."""
    leave_graphs_as_they_are()
    hand_out_few_rows_as_they_are()


def leave_graphs_as_they_are() -> None:
    """Let TensorFlow run graphs as they are traced, if it is imported; results differ by rounding at most.

    It would rewrite each graph first, the one that hands out batches anew in each epoch.
    """
    tensorflow = sys.modules.get("tensorflow")
    optimizer = getattr(getattr(tensorflow, "config", None), "optimizer", None)
    if optimizer is not None and hasattr(optimizer, "set_experimental_options"):
        optimizer.set_experimental_options({"disable_meta_optimizer": True})
