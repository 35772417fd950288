"""`calibrate`: train the reference and wrong models with many seeds, and derive the thresholds."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from rich.console import Console

from autograder import assignments
from autograder.config import AssignmentConfig
from autograder.paths import ROOT
from autograder.progress import progress_bar
from autograder.quality.calibrate.models import REFERENCE
from autograder.quality.calibrate.report import Calibration, show, write_page, write_thresholds
from autograder.quality.calibrate.rule import fit_threshold
from autograder.quality.calibrate.running import CalibrationError, Run, read_runs, train_all, trials_of
from autograder.quality.reference import held_out_of
from autograder.versions import TRAINING, versions_of
from shared.datasets import ResolvedSource

FEWEST_SEEDS = 10
FEWEST_WRONG_SEEDS, MOST_WRONG_SEEDS = 5, 20
QUICK_SEEDS, FULL_SEEDS = 60, 300


@dataclass(frozen=True)
class CalibrateOptions:
    """What the command line asks for, see `autograder.cli.instructor.calibrate`."""

    out: Path
    seeds: int
    sources: tuple[ResolvedSource, ...]
    workers: int
    write_to: Path | None = None


def calibrate(assignment: AssignmentConfig, options: CalibrateOptions, console: Console) -> list[Calibration]:
    """Calibrate the threshold of an assignment on each data source; show and write the results.

    Returns:
        One calibration per data source.

    Raises:
        CalibrationError: There are too few seeds, or no real data to train on.
        ValueError: There is no trained model to calibrate for.
    """
    if options.seeds < FEWEST_SEEDS:
        message = f"{options.seeds} seeds are too few for a threshold."
        raise CalibrationError(f"{message} Use at least {FEWEST_SEEDS}, better {QUICK_SEEDS} or {FULL_SEEDS}.")
    held_out_of(assignment)  # raises where there is nothing to calibrate
    (name,) = assignment.thresholds
    folder = options.out / assignment.name
    found = [_on(source, assignment, options, folder, console) for source in options.sources]
    for calibration in found:
        show(calibration, console)
    page = write_page(found, folder)
    console.print(f"page: {page}", markup=False, highlight=False, soft_wrap=True)
    if options.write_to is not None:
        write_thresholds(options.write_to, name, found)
        console.print(f"written: {options.write_to.name}", markup=False, highlight=False)
    return found


def resolved_sources(assignment: str, data: str) -> tuple[ResolvedSource, ...]:
    """Return the data sources to calibrate on.

    Args:
        data: "real", "synthetic", or "auto" for all that are available.

    Raises:
        CalibrationError: The real data is not available.
    """
    has_real = assignments.load(assignment).dataset.source("auto") == "real"
    if data == "real" and not has_real:
        raise CalibrationError(
            f"The real data of {assignment} is not available. Set KERAS_HOME, or use --data synthetic."
        )
    if data == "real":
        return ("real",)
    return ("real", "synthetic") if data == "auto" and has_real else ("synthetic",)


def _on(
    source: ResolvedSource, assignment: AssignmentConfig, options: CalibrateOptions, folder: Path, console: Console
) -> Calibration:
    path = folder / f"{source}.jsonl"
    versions = versions_of(TRAINING)
    key = _key(assignment.name, versions)
    runs = read_runs(path, key)
    wrong_seeds = min(MOST_WRONG_SEEDS, max(FEWEST_WRONG_SEEDS, options.seeds // 6))
    trials = trials_of(assignment.name, options.seeds, wrong_seeds, runs)
    console.print(f"{assignment.name}, {source} data: {len(runs)} runs done, {len(trials)} to do", highlight=False)
    with progress_bar(console) as progress:
        task = progress.add_task(f"training {assignment.name}", total=len(trials))

        def done(run: Run) -> None:
            runs.append(run)
            progress.advance(task)

        train_all(assignment.name, source, trials, path, key, options.workers, done)
    return _calibration(source, assignment, runs, versions)


def _calibration(
    source: ResolvedSource, assignment: AssignmentConfig, runs: Sequence[Run], versions: dict[str, str]
) -> Calibration:
    (threshold,) = assignment.thresholds.values()
    held_out = held_out_of(assignment)
    measure = held_out.measure

    def figures(model: str) -> list[float]:
        return [run.figure for run in runs if run.model == model]

    wrong = {model: figures(model) for model in assignments.load(assignment.name).wrong_models}
    fit = fit_threshold(figures(REFERENCE), wrong, measure.lower_is_better, measure.digits)
    before = threshold.real if source == "real" else threshold.synthetic
    today = datetime.now(timezone.utc).date().isoformat()
    return Calibration(
        assignment.name,
        held_out.question,
        source,
        measure.name,
        measure.lower_is_better,
        tuple(runs),
        fit,
        versions,
        today,
        before,
    )


def _key(assignment: str, versions: dict[str, str]) -> str:
    """Return a hash of what figures depend on: the reference, the wrong models, the data and the packages."""
    digest = hashlib.sha256(repr(sorted(versions.items())).encode())
    files = [
        ROOT / "solutions" / f"{assignment}.py",
        Path(__file__).parent / "models.py",
        *sorted((ROOT / "autograder" / "assignments").glob("_*.py")),
        ROOT / "autograder" / "assignments" / f"{assignment}.py",
        *sorted((ROOT / "shared" / "datasets").glob("synthetic_*.py")),
    ]
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
