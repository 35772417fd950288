"""Training the reference and wrong models with many seeds, on all cores; each run is saved immediately."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from autograder import assignments
from autograder.grading.process_pool import run_trainings
from autograder.judge.prepared_data import live_arrays
from autograder.judge.run_checks import silence_libraries
from autograder.quality.calibrate.models import REFERENCE, outputs_of, train
from shared.datasets import Source
from shared.student.graphs import make_small_trainings_quick
from shared.student.protocol import Array


class CalibrationError(ValueError):
    """Nothing can be said; the message says why and what to do."""


@dataclass(frozen=True)
class Trial:
    """One training to do: which model, with which seed."""

    model: str
    seed: int


@dataclass(frozen=True)
class Run:
    """A training that was done.

    Args:
        model: "reference", or a wrong model's name.
        seed: For all random generators.
        figure: The share of held-out rows that are right, or the mean absolute error.
        key: A hash of what else it depends on; runs with equal keys are comparable.
    """

    model: str
    seed: int
    figure: float
    key: str


_data: list[tuple[str, dict[str, Array], Array]] = []


def _begin(assignment: str, source: Source) -> None:
    silence_libraries()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # stdout as well
    arrays, labels, _ = live_arrays(assignment, source)
    _data[:] = [(assignment, arrays, labels[assignment])]


def _done(trial: Trial) -> float:
    """Train one model and measure it, with seeds set as in grading."""
    import keras  # noqa: PLC0415 - only in training processes

    assignment, arrays, labels = _data[0]
    random.seed(trial.seed)
    np.random.seed(trial.seed)
    keras.utils.set_random_seed(trial.seed)
    make_small_trainings_quick()
    held_out = assignments.load(assignment).held_out
    assert held_out is not None
    model, rows = train(assignment, trial.model, arrays)
    figure = held_out.measure.figure(outputs_of(model, rows), labels)
    keras.backend.clear_session()
    return figure


def read_runs(path: Path, key: str) -> list[Run]:
    """Return the runs of an earlier calibration that are still comparable."""
    if not path.is_file():
        return []
    runs = []
    for line in path.read_text("utf-8").splitlines():
        try:
            run = Run(**json.loads(line))
        except (ValueError, TypeError):
            continue  # the last line of an interrupted run
        if run.key == key:
            runs.append(run)
    return runs


def train_all(
    assignment: str,
    source: Source,
    trials: Sequence[Trial],
    path: Path,
    key: str,
    workers: int,
    done: Callable[[Run], None],
) -> None:
    """Train models in parallel and write each run immediately.

    Args:
        source: "real" or "synthetic".
        path: A file of JSON lines; runs are appended.
        key: See `Run`.
        done: Called in this process with each run.

    Raises:
        CalibrationError: A process was lost; what was done before is written.
    """
    if not trials:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    _end_last_line(path)
    with path.open("a", encoding="utf-8") as file:

        def finish(trial: Trial, figure: float) -> None:
            run = Run(trial.model, trial.seed, figure, key)
            file.write(json.dumps(asdict(run)) + "\n")
            file.flush()
            done(run)

        lost = run_trainings(trials, _done, workers, finish, _begin, (assignment, source))
    if lost:
        names = ", ".join(f"{trial.model} with seed {trial.seed}" for trial in lost)
        raise CalibrationError(
            f"A training process ended unexpectedly, perhaps for lack of memory. In training: {names}. "
            "Run the command again with fewer --workers; it continues."
        )


def _end_last_line(path: Path) -> None:
    """End a half-written line, so that the next run gets a new line."""
    if path.is_file() and path.read_bytes()[-1:] not in (b"", b"\n"):
        with path.open("a", encoding="utf-8") as file:
            file.write("\n")


def trials_of(assignment: str, seeds: int, wrong_seeds: int, done: Iterable[Run]) -> list[Trial]:
    """Return what is left to train: the reference with `seeds` seeds, each wrong model with `wrong_seeds`."""
    known = {(run.model, run.seed) for run in done}
    trials = [Trial(REFERENCE, seed) for seed in range(seeds)]
    trials += [
        Trial(model, seed) for model in assignments.load(assignment).wrong_models for seed in range(wrong_seeds)
    ]
    return [trial for trial in trials if (trial.model, trial.seed) not in known]
