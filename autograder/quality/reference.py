"""How well the reference solution does on held-out data, over several seeds: what thresholds are set against."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.checks.boston.q8 import HOUSE_PRICE_MODEL
from autograder.config import AssignmentConfig
from autograder.grading.grade_one import cells_to_run
from autograder.grading.run import Plan, open_run
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.submissions.find import find_submissions, read_cells
from shared.datasets import Source
from shared.student.protocol import Array, Builder, DataRef


@dataclass(frozen=True)
class Measure:
    """How a trained reference is measured.

    Args:
        name: What the figure is.
        function: The reference's function that trains.
        arguments: What it gets beside x_train and y_train.
        figure: Computes it from the outputs on the held-out rows and their labels.
    """

    name: str
    function: str
    arguments: tuple[Any, ...]
    figure: Callable[[Array, Array], float]


def _share_of_right(outputs: Array, labels: Array) -> float:
    predicted = outputs[:, 0] > 0.5 if outputs.shape[1] == 1 else outputs.argmax(axis=1)
    return float(np.mean(predicted == labels.astype(int)))


def _mean_absolute_error(outputs: Array, prices: Array) -> float:
    return float(np.abs(outputs.reshape(-1) - prices).mean())


MEASURES = {
    "imdb": Measure("accuracy", "retrain", (), _share_of_right),
    "reuters": Measure("accuracy", "retrain", (), _share_of_right),
    "boston": Measure("MAE", "train_final_model", (Builder((HOUSE_PRICE_MODEL,)),), _mean_absolute_error),
}


def held_out_figures(assignment: AssignmentConfig, seeds: int, data: Source = "auto") -> Iterator[float]:
    """Train the reference once per seed, as grading does, and measure it on the held-out rows.

    Args:
        assignment: Its part of grading.yml.
        seeds: How many; they are 0, 1, 2 …
        data: "real", "synthetic" or "auto".

    Yields:
        The share of held-out rows that are classified correctly, or the mean absolute error in thousands of dollars.
    """
    measure = MEASURES[assignment.name]
    (submission,) = find_submissions(
        ROOT / "solutions" / f"{assignment.name}.py", assignment.name, assignment.limits
    ).submissions
    cells = cells_to_run(read_cells(submission, {assignment.name: assignment.functions}))
    with open_run(Plan(assignment, data)) as run:
        labels = run.facts.held_out_labels[assignment.name]
        for seed in range(seeds):
            student = RemoteStudent(replace(run.settings, seed=seed), cells)
            try:
                model = student.call(measure.function, DataRef("x_train"), DataRef("y_train"), *measure.arguments)
                outputs = student.predict(model, DataRef("x_test")).reshape(len(labels), -1)
            finally:
                student.close()
            yield measure.figure(outputs, labels)
