"""How well the reference solution does on held-out data, over several seeds: what thresholds are set against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from autograder.batch import open_run
from autograder.config import AssignmentConfig
from autograder.intake import find_submissions, read_cells
from autograder.remote import RemoteStudent
from autograder.submissions import cells_to_run
from shared.datasets import Source
from shared.student import DataRef

ROOT = Path(__file__).resolve().parent.parent


def held_out_accuracies(assignment: AssignmentConfig, seeds: int, data: Source = "auto") -> Iterator[float]:
    """Train the reference once per seed, as grading does, and measure it on the held-out rows.

    Args:
        assignment: Its part of grading.yml.
        seeds: How many; they are 0, 1, 2 …
        data: "real", "synthetic" or "auto".

    Yields:
        The share of held-out rows that are classified correctly, one after the other.
    """
    (submission,) = find_submissions(
        ROOT / "solutions" / f"{assignment.name}.py", assignment.name, assignment.limits
    ).submissions
    cells = cells_to_run(read_cells(submission, {assignment.name: assignment.functions}))
    with open_run(assignment, data) as run:
        labels = run.facts.held_out_labels[assignment.name]
        for seed in range(seeds):
            student = RemoteStudent(replace(run.settings, seed=seed), cells)
            try:
                model = student.call("retrain", DataRef("x_train"), DataRef("y_train"))
                outputs = student.predict(model, DataRef("x_test")).reshape(-1)
            finally:
                student.close()
            yield float(np.mean((outputs > 0.5) == (labels > 0.5)))
