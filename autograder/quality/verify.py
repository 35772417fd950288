"""`verify`: grade the samples, and compare them with `expected.yml` and live checks with sandboxed ones."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table
from rich.text import Text

from autograder.config import AssignmentConfig, Limits
from autograder.grading.grade_one import GradedSubmission, cells_to_run
from autograder.grading.notebook_cells import left_out_cells
from autograder.grading.process_pool import run_side_by_side, submit_alone
from autograder.grading.run import GradingRun, RunPlan, grade_all, open_run
from autograder.judge.grader_secrets import set_secrets
from autograder.judge.run_checks import run_checks, silence_libraries
from autograder.progress import progress_bar
from autograder.quality.samples import Sample
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.find import Submission, read_cells
from autograder.text import number, one_line
from shared.datasets import Source
from shared.student.in_process import InProcessStudent


@dataclass(frozen=True)
class VerifyOptions:
    """How to verify.

    Args:
        workers: How many samples are graded at the same time.
        data: "real", "synthetic" or "auto".
        live: Whether to run the checks also live, as plain Otter does, and compare the results.
        secret: What the inputs of checks are drawn from; "" draws those of the notebook.
    """

    workers: int
    data: Source = "auto"
    live: bool = True
    secret: str = ""


@dataclass(frozen=True)
class Verdict:
    """A sample, how it was graded, and each way in which that differs from what is expected, in words."""

    sample: Sample
    result: SubmissionResult
    differences: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as expected."""
        return not self.differences


def verify_assignment(
    assignment: AssignmentConfig, samples: Sequence[Sample], options: VerifyOptions, console: Console
) -> list[Verdict]:
    """Verify an assignment and show the outcome.

    Args:
        samples: See `autograder.quality.samples`.

    Returns:
        How each sample was graded, live and sandboxed.
    """
    verdicts: dict[str, Verdict] = {}
    with progress_bar(console) as progress:
        sandboxed = progress.add_task("sandboxed", total=len(samples))
        live = progress.add_task("live", total=sum(_runs_live(sample) for sample in samples), visible=options.live)
        for limits, group in by_limits(samples).items():
            limited = assignment.model_copy(update={"limits": limits})
            for verdict in _verdicts(limited, group, options, _Bars(progress, sandboxed, live)):
                verdicts[verdict.sample.submission.name] = verdict
    in_order = [verdicts[sample.submission.name] for sample in samples]
    show_verdicts(in_order, console)
    return in_order


def summary_of(verdicts: Mapping[str, Sequence[Verdict]]) -> dict[str, object]:
    """Return the verdicts of each assignment for --json."""
    return {
        "ok": all(verdict.ok for of_one in verdicts.values() for verdict in of_one),
        "assignments": {name: [_content(verdict) for verdict in of_one] for name, of_one in verdicts.items()},
    }


def _content(verdict: Verdict) -> dict[str, object]:
    sample, result = verdict.sample, verdict.result
    return {
        "sample": sample.submission.name,
        "ok": verdict.ok,
        "expected": {"status": sample.status, "score": sample.score},
        "graded": {"status": result.status, "score": result.score},
        "differences": verdict.differences,
    }


def by_limits(samples: Iterable[Sample]) -> dict[Limits, list[Sample]]:
    """Return the samples grouped by their limits, since all submissions of a run share theirs."""
    groups: dict[Limits, list[Sample]] = {}
    for sample in samples:
        groups.setdefault(sample.limits, []).append(sample)
    return groups


def differences(sample: Sample, result: SubmissionResult) -> tuple[str, ...]:
    """Return how a result differs from what is expected of a sample: status, score and each check, in words."""
    found = []
    if result.status != sample.status:
        found.append(f"status: expected {sample.status}, got {result.status}")
    if result.score != sample.score:
        found.append(f"score: expected {number(sample.score)}, got {number(result.score)}")
    if sample.failing is not None:
        found += _different_checks(sample.failing, result.checks)
    return tuple(found)


def _different_checks(failing: frozenset[str], checks: Iterable[CheckResult]) -> list[str]:
    found = []
    for check in checks:
        name = f"{check.question} {check.check}"
        if check.check in failing and check.status == "passed":
            found.append(f"{name}: expected to fail, but it passed")
        elif check.check not in failing and check.status != "passed":
            found.append(f"{name}: expected to pass, got {check.status}: {one_line(check.detail)[:200]}")
    return found


@dataclass(frozen=True)
class _Bars:
    """The progress of the sandboxed and of the live part."""

    progress: Progress
    sandboxed: TaskID
    live: TaskID


def _verdicts(
    assignment: AssignmentConfig, samples: Sequence[Sample], options: VerifyOptions, bars: _Bars
) -> list[Verdict]:
    """Grade samples that have the same limits."""
    with open_run(RunPlan(assignment, options.data, workers=options.workers, secret=options.secret)) as run:

        def done(_place: int, _graded: GradedSubmission) -> None:
            bars.progress.advance(bars.sandboxed)

        results = grade_all([sample.submission for sample in samples], run, options.workers, done)
        live_checks = _live_checks(run, samples, options.workers, bars) if options.live else {}
    return [
        Verdict(
            sample,
            result,
            (*differences(sample, result), *disagreements(result.checks, live_checks.get(sample.submission.name))),
        )
        for sample, result in zip(samples, results, strict=True)
    ]


def _runs_live(sample: Sample) -> bool:
    # What ends or stalls its process has no live counterpart: Otter itself would not survive it.
    return sample.status == "graded"


def _live_checks(
    run: GradingRun, samples: Iterable[Sample], workers: int, bars: _Bars
) -> Mapping[str, Sequence[CheckResult]]:
    """Run checks on samples live, and return the results by the sample's name."""
    comparable = [sample.submission for sample in samples if _runs_live(sample)]
    checks_by_name: dict[str, Sequence[CheckResult]] = {}

    def finish(submission: Submission, checks: Sequence[CheckResult]) -> None:
        checks_by_name[submission.name] = checks
        bars.progress.advance(bars.live)

    # A new process each: live notebooks share their process with the checks, and must not share it with others.
    alone = replace(run, settings=replace(run.settings, server=None))
    # Only a process with one thread can be forked.
    os.environ.update({"OPENBLAS_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"})
    imported = (__name__, "keras", "matplotlib.pyplot", "IPython", "shared.worker.cells")
    submit = partial(submit_alone, silence_libraries, partial(run_live, alone), imported=imported)
    lost = run_side_by_side(comparable, submit, workers, finish)
    if lost:
        names = ", ".join(submission.name for submission in lost)
        raise ValueError(f"A process ended while it graded a sample without a sandbox. It was one of: {names}.")
    return checks_by_name


def run_live(run: GradingRun, submission: Submission) -> tuple[CheckResult, ...]:
    """Run all checks on a notebook in this very process, as plain Otter does.

    Args:
        run: The run whose data, secrets and seed are used.
        submission: A trusted one.
    """
    from shared.worker.cells import CellRunner  # noqa: PLC0415 - IPython, only in the live process
    from shared.worker.helper_files import write_files  # noqa: PLC0415 - as above
    from shared.worker.shell import LEFT_OUT, WHOLE  # noqa: PLC0415 - as above

    set_secrets(run.secrets)
    runner = CellRunner(run.settings.limits.printed_kb * 1024, TimeoutError)
    notebook = read_cells(submission, {run.assignment.name: run.assignment.functions})
    left_out = left_out_cells(notebook, run.assignment.name)
    with tempfile.TemporaryDirectory() as name:
        write_files(notebook.files, Path(name))
        sys.path.append(name)
        for index, source in cells_to_run(notebook):
            runner.run(source, LEFT_OUT if index in left_out else WHOLE)
    folder = run.settings.stage.data / run.settings.inputs
    student = InProcessStudent(
        runner.namespace, lambda name: np.load(folder / f"{name}.npy", mmap_mode="c"), seed=run.settings.seed
    )
    # What answers print would disturb the table.
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        return tuple(run_checks(student, run.assignment, run.only))


def disagreements(remote: Sequence[CheckResult], live: Sequence[CheckResult] | None) -> tuple[str, ...]:
    """Return the checks with different results, in words; none if there is no live run."""
    if live is None:
        return ()
    return tuple(
        f"{one.check}: sandboxed {one.status}, live {other.status}"
        for one, other in zip(remote, live, strict=True)
        if (one.check, one.status, one.points) != (other.check, other.status, other.points)
    )


def show_verdicts(verdicts: Sequence[Verdict], console: Console) -> None:
    """Show a table of all verdicts, then each difference of those that are not as expected."""
    table = Table("sample", "expected", "graded", "", box=None, pad_edge=False)
    for verdict in verdicts:
        sample, result = verdict.sample, verdict.result
        mark = Text("ok", style="green") if verdict.ok else Text("WRONG", style="bold red")
        name = Text(one_line(sample.submission.name), overflow="ellipsis", no_wrap=True)
        expected = f"{sample.status}, {number(sample.score)}"
        table.add_row(name, expected, f"{result.status}, {number(result.score)}", mark)
    console.print(table)
    for verdict in verdicts:
        if not verdict.ok:
            _show_wrong(verdict, console)
    right = sum(verdict.ok for verdict in verdicts)
    style = "green" if right == len(verdicts) else "red"
    console.print(f"{right} of {len(verdicts)} samples as expected", style=style, highlight=False)


def _show_wrong(verdict: Verdict, console: Console) -> None:
    console.print(f"\n{verdict.sample.submission.name}: {verdict.result.message}", markup=False, highlight=False)
    for line in verdict.differences:
        console.print(f"  {line}", markup=False, highlight=False, soft_wrap=True)
