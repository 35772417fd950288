"""Grading one submission: read the notebook, run it in a student process, run the checks, report."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

from autograder.config import AssignmentConfig
from autograder.grading.answer_curves import draw_curves, with_curves
from autograder.grading.executed_copy import executed_copy
from autograder.grading.notebook_cells import cell_names, left_out_cells
from autograder.grading.staff_notes import staff_notes
from autograder.grading.submission_status import submission_status
from autograder.intake.notebooks import Notebook
from autograder.judge.remote_student import RemoteStudent
from autograder.judge.run_checks import KIT_FAULT_MESSAGE, load_checks, run_checks
from autograder.results import CellReport, CheckResult, SubmissionResult
from autograder.sandbox.worker import WorkerSettings
from autograder.submissions.find import Submission, UnreadableSubmission, read_cells
from shared.student.comparison import Comparison


@dataclass(frozen=True)
class GradedSubmission:
    """A result, and the notebook with the outputs of this run; None if nothing was run."""

    result: SubmissionResult
    executed: dict[str, Any] | None = None


def cells_to_run(notebook: Notebook) -> list[tuple[int, str]]:
    """Return index and source of the code cells; see `left_out_cells` for those that are not run as a whole."""
    return [(cell.index, cell.source) for cell in notebook.code_cells]


def grade_submission(
    submission: Submission,
    assignment: AssignmentConfig,
    settings: WorkerSettings,
    data_source: str,
    only: tuple[str, ...] = (),
    curves: bool = True,
    ends_at: float | None = None,
) -> GradedSubmission:
    """Grade one submission. Errors in the grader become the status "kit_error", never an exception.

    Args:
        data_source: "real" or "synthetic".
        only: Questions to grade; all if empty.
        curves: Whether to call some answers once more for the curves that students see.
        ends_at: When the time of the submission is used up, on the clock of `time.monotonic`; None if it begins now.
    """
    began = time.monotonic()
    blank = SubmissionResult(
        submission.name, assignment.name, "graded", (), 0.0, sandbox=settings.level, data_source=data_source
    )
    try:
        notebook = read_cells(submission, {assignment.name: assignment.functions})
    except UnreadableSubmission as problem:
        checks = _not_run(assignment, only, str(problem))
        return GradedSubmission(replace(blank, status="invalid", checks=checks, message=str(problem)))
    except Exception as error:
        return GradedSubmission(_kit_error(blank, assignment, only, error))
    left_out = left_out_cells(notebook, assignment.name)
    student = RemoteStudent(settings, cells_to_run(notebook), ends_at, left_out, notebook.files)
    try:
        student.start()
        drawn: dict[str, Comparison | None] = {}

        def draw() -> None:
            if curves:
                drawn.update(draw_curves(student, assignment.name, only or assignment.questions))

        checks = tuple(run_checks(student, assignment, only, before_hidden=draw))
        names = cell_names(notebook, assignment)
        cells = tuple(
            CellReport(run.index, run.status, run.message, names.get(run.index, ""))
            for run in student.cell_runs.values()
        )
        status, message = submission_status(checks, cells)
        executed = executed_copy(notebook, student.cell_runs)
        checks = with_curves(drawn, checks)
        notes = staff_notes(notebook, assignment.name, checks)
    except Exception as error:
        failed = _kit_error(blank, assignment, only, error)
        return GradedSubmission(replace(failed, seconds=time.monotonic() - began))
    finally:
        student.close()
    seconds = time.monotonic() - began
    found = replace(blank, status=status, checks=checks, seconds=seconds, message=message)
    result = replace(found, cells=cells, notes=notes)
    return GradedSubmission(result, executed)


def _not_run(assignment: AssignmentConfig, only: tuple[str, ...], why: str) -> tuple[CheckResult, ...]:
    """Return a row for each check, so that a result always has all of them."""
    infos = {info.name: info for info in load_checks(assignment.name)}
    return tuple(
        CheckResult(name, question, infos[name].sentence, infos[name].hidden, "not_run", 0.0, points, why)
        for question, config in assignment.questions.items()
        if not only or question in only
        for name, points in config.checks.items()
    )


def kit_error_result(
    submission: Submission, assignment: AssignmentConfig, only: tuple[str, ...], error: Exception
) -> SubmissionResult:
    """Return the row of a submission that could not be graded because the grader failed."""
    return _kit_error(SubmissionResult(submission.name, assignment.name, "", (), 0.0), assignment, only, error)


def _kit_error(
    blank: SubmissionResult, assignment: AssignmentConfig, only: tuple[str, ...], error: Exception
) -> SubmissionResult:
    checks = _not_run(assignment, only, KIT_FAULT_MESSAGE)
    message = f"the grader failed, a person has to look: {type(error).__name__}: {error}"
    return replace(blank, status="kit_error", checks=checks, message=message[:500])
