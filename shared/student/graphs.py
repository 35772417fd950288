"""Makes TensorFlow quick for checks, which trace much and train little."""

from __future__ import annotations

import sys

from shared.student.few_rows import hand_out_few_rows_as_they_are


def make_small_trainings_quick() -> None:
    """Switch off what only speeds up long trainings on many rows, in TensorFlow and Keras if they are imported."""
    leave_graphs_as_they_are()
    hand_out_few_rows_as_they_are()


def leave_graphs_as_they_are() -> None:
    """Let TensorFlow run graphs as traced, if it is imported; results differ by rounding at most.

    Otherwise it rewrites each graph first, and the graph that makes batches again in each epoch.
    """
    tensorflow = sys.modules.get("tensorflow")
    optimizer = getattr(getattr(tensorflow, "config", None), "optimizer", None)
    if optimizer is not None and hasattr(optimizer, "set_experimental_options"):
        optimizer.set_experimental_options({"disable_meta_optimizer": True})
