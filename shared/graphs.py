"""Making TensorFlow quick where much is traced and little is trained, as in checks."""

from __future__ import annotations

import sys


def leave_graphs_as_they_are() -> None:
    """Let TensorFlow run graphs as they are traced, if it is imported; results differ by rounding at most.

    It would rewrite each graph first, the one that hands out batches anew in each epoch. On few rows that takes as
    long as all the rest of the epoch.
    """
    tensorflow = sys.modules.get("tensorflow")
    optimizer = getattr(getattr(tensorflow, "config", None), "optimizer", None)
    if optimizer is not None and hasattr(optimizer, "set_experimental_options"):
        optimizer.set_experimental_options({"disable_meta_optimizer": True})
