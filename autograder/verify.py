"""`verify`: blank earns 0, the reference 100, each sample what its folder says, and live agrees with remote."""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.batch import Plan, Run, grade_all, open_run
from autograder.config import AssignmentConfig, Limits
from autograder.display import one_line
from autograder.facts import set_facts
from autograder.grade_command import progress_bar
from autograder.intake import IntakeError, Submission, find_submissions, read_cells
from autograder.judging import run_checks, silence_libraries
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions import GradedSubmission, cells_to_run
from shared.datasets import Source
from shared.live import LiveStudent

ROOT = Path(__file__).resolve().parent.parent
FULL_MARKS = 100.0
_VERDICT = re.compile(r"(?P<status>[a-z_]+)-(?P<score>\d+(\.\d+)?)")


@dataclass(frozen=True)
class Sample:
    """A submission and what it must earn."""

    submission: Submission
    status: str
    score: float


@dataclass(frozen=True)
class Verdict:
    """A sample, how it was graded, and where the live implementation disagrees, check by check."""

    sample: Sample
    result: SubmissionResult
    disagreements: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether all is as it must be."""
        as_expected = (self.result.status, self.result.score) == (self.sample.status, self.sample.score)
        return as_expected and not self.disagreements


def find_samples(assignment: str, folder: Path, limits: Limits) -> list[Sample]:
    """The samples of an assignment, from folders named `<status>-<score>`, and before them blank and reference.

    Args:
        assignment: "imdb" …
        folder: Holds a folder per verdict.
        limits: Limits of the assignment.

    Returns:
        All samples; their names begin with their verdict.

    Raises:
        IntakeError: A folder's name is no verdict, or nothing is there.
    """
    own = (
        ("blank", ROOT / "assignments" / assignment / f"{assignment}.ipynb", 0.0),
        ("reference", ROOT / "solutions" / f"{assignment}.py", FULL_MARKS),
    )
    samples = [
        Sample(replace(find_submissions(path, assignment, limits).submissions[0], name=name), "graded", score)
        for name, path, score in own
    ]
    if not folder.is_dir():
        raise IntakeError(f"{folder} is not there. It should hold a folder of samples for each verdict.")
    for verdict_folder in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != "answers"):
        match = _VERDICT.fullmatch(verdict_folder.name)
        if match is None:
            raise IntakeError(f"{verdict_folder} names no verdict. Use <status>-<score>, for example graded-100.")
        for submission in find_submissions(verdict_folder, assignment, limits).submissions:
            named = replace(submission, name=f"{verdict_folder.name}/{submission.name}")
            samples.append(Sample(named, match["status"], float(match["score"])))
    return samples


def verify_assignment(
    assignment: AssignmentConfig, folder: Path, workers: int, data: Source, console: Console, compare: bool = True
) -> bool:
    """Verify an assignment and show the outcome.

    Args:
        assignment: Its part of grading.yml.
        folder: The samples.
        workers: How many at a time.
        data: "real", "synthetic" or "auto".
        console: Where to show it.
        compare: Whether each sample is also judged live, as plain Otter does, and the two compared check by check.

    Returns:
        Whether every sample earned what it must, live like remote.
    """
    samples = find_samples(assignment.name, folder, assignment.limits)
    with open_run(Plan(assignment, data, workers=workers)) as run, progress_bar(console) as progress:
        remote = progress.add_task("sandboxed", total=len(samples))

        def done(_place: int, _graded: GradedSubmission) -> None:
            progress.advance(remote)

        results = grade_all([sample.submission for sample in samples], run, workers, done)
        # What ends or stalls its process has no live counterpart: Otter itself would not survive it.
        comparable = [sample for sample in samples if sample.status == "graded" and compare]
        live = progress.add_task("live", total=len(comparable), visible=compare)
        live_checks = {}
        # A fresh process each: live notebooks share their process with the checks, and must not share it with others.
        with multiprocessing.get_context("spawn").Pool(workers, silence_libraries, maxtasksperchild=1) as pool:
            outcomes = pool.imap(partial(run_live, run), [sample.submission for sample in comparable])
            for sample, checks in zip(comparable, outcomes, strict=True):
                live_checks[sample.submission.name] = checks
                progress.advance(live)
    verdicts = [
        Verdict(sample, result, disagreements(result.checks, live_checks.get(sample.submission.name)))
        for sample, result in zip(samples, results, strict=True)
    ]
    _show(verdicts, console)
    return all(verdict.ok for verdict in verdicts)


def run_live(run: Run, submission: Submission) -> tuple[CheckResult, ...]:
    """Run all checks on a notebook in this very process, as plain Otter does.

    Args:
        run: The run whose data, facts and seed are used.
        submission: One of ours, to be trusted.

    Returns:
        The checks' results.
    """
    from shared.cells import CellRunner  # noqa: PLC0415 - IPython, only in the live process

    set_facts(run.facts)
    runner = CellRunner(run.settings.limits.printed_kb * 1024, TimeoutError)
    notebook = read_cells(submission, {run.assignment.name: run.assignment.functions})
    for index, source in cells_to_run(notebook):
        runner.run(source, index)
    folder = run.settings.stage.data
    student = LiveStudent(
        runner.namespace, lambda name: np.load(folder / f"{name}.npy", mmap_mode="c"), seed=run.settings.seed
    )
    # What answers print would stand all over the table.
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        return tuple(run_checks(student, run.assignment, run.only))


def disagreements(remote: Sequence[CheckResult], live: Sequence[CheckResult] | None) -> tuple[str, ...]:
    """The checks that came out differently, in words; none when there is no live run to compare with."""
    if live is None:
        return ()
    return tuple(
        f"{one.check}: sandboxed {one.status}, live {other.status}"
        for one, other in zip(remote, live, strict=True)
        if (one.check, one.status, one.points) != (other.check, other.status, other.points)
    )


def _show(verdicts: list[Verdict], console: Console) -> None:
    table = Table("sample", "must earn", "earns", "", box=None, pad_edge=False)
    for verdict in verdicts:
        sample, result = verdict.sample, verdict.result
        expected = f"{sample.status}, {sample.score:g}"
        mark = Text("ok", style="green") if verdict.ok else Text("WRONG", style="bold red")
        name = Text(one_line(sample.submission.name), overflow="ellipsis", no_wrap=True)
        table.add_row(name, expected, f"{result.status}, {result.score:g}", mark)
    console.print(table)
    for verdict in verdicts:
        if not verdict.ok:
            _show_wrong(verdict, console)
    right = sum(verdict.ok for verdict in verdicts)
    console.print(
        f"{right} of {len(verdicts)} samples as they must be", style="green" if right == len(verdicts) else "red"
    )


def _show_wrong(verdict: Verdict, console: Console) -> None:
    console.print(f"\n{verdict.sample.submission.name}: {verdict.result.message}", markup=False, highlight=False)
    for line in verdict.disagreements:
        console.print(f"  {line}", markup=False, highlight=False)
    if verdict.result.score != verdict.sample.score:
        for check in verdict.result.checks:
            if check.status != "passed":
                line = f"  {check.question} {check.check}: {check.status}, {one_line(check.detail)[:200]}"
                console.print(line, markup=False, highlight=False, soft_wrap=True)
