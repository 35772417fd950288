"""How well the reference solution does on held-out data, with several seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from autograder import assignments
from autograder.assignments import HeldOut
from autograder.config import AssignmentConfig
from autograder.grading.grade_one import cells_to_run
from autograder.grading.notebook_cells import left_out_cells
from autograder.grading.run import RunPlan, open_run
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.submissions.find import find_submissions, read_cells
from shared.datasets import Source
from shared.student.protocol import DataRef


def held_out_of(assignment: AssignmentConfig) -> HeldOut:
    """Return how the assignment's trained model is graded.

    Raises:
        ValueError: No question that counts is graded by one.
    """
    held_out = assignments.load(assignment.name).held_out
    if held_out is None:
        raise ValueError(f"{assignment.name} has no question that is graded by a trained model.")
    if held_out.question in assignment.left_out:
        raise ValueError(f"{assignment.name} leaves out {held_out.question}, which is graded by a trained model.")
    return held_out


def held_out_figures(assignment: AssignmentConfig, seeds: int, data: Source = "auto") -> Iterator[float]:
    """Train the reference once per seed, as grading does, and measure it on the held-out rows.

    Args:
        seeds: How many; they are 0, 1, 2 …

    Yields:
        The share of held-out rows that are classified correctly, or the mean absolute error in thousands of dollars.
    """
    held_out = held_out_of(assignment)
    (submission,) = find_submissions(
        ROOT / "solutions" / f"{assignment.name}.py", assignment.name, assignment.limits
    ).submissions
    notebook = read_cells(submission, {assignment.name: assignment.functions})
    cells, left_out = cells_to_run(notebook), left_out_cells(notebook, assignment.name)
    with open_run(RunPlan(assignment, data)) as run:
        labels = run.secrets.held_out_labels[assignment.name]
        for seed in range(seeds):
            student = RemoteStudent(replace(run.settings, seed=seed), cells, left_out=left_out)
            try:
                model = student.call(held_out.function, DataRef("x_train"), DataRef("y_train"), *held_out.arguments)
                outputs = student.predict(model, DataRef("x_test")).reshape(len(labels), -1)
            finally:
                student.close()
            yield held_out.measure.figure(outputs, labels)
