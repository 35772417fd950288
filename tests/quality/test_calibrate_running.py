"""Calibrating: from runs to bars in grading.yml, carried on after an interruption."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console
from ruamel.yaml import YAML
from typer.testing import CliRunner

from autograder import assignments, config
from autograder.cli.app import app
from autograder.paths import ROOT
from autograder.quality.calibrate import command
from autograder.quality.calibrate.command import CalibrateOptions, calibrate
from autograder.quality.calibrate.models import REFERENCE
from autograder.quality.calibrate.running import CalibrationError, Run, Trial, read_runs, train_all, trials_of
from autograder.versions import TRAINING, versions_of

SEEDS = 60
WRONG_SEEDS = 10


@pytest.fixture
def grading(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "grading.yml", tmp_path / "grading.yml"))


def runs_of(assignment: str, figure: Callable[[str, int], float]) -> list[Run]:
    """All runs of a calibration with 60 seeds."""
    key = command._key(assignment, versions_of(TRAINING))
    trials = trials_of(assignment, SEEDS, WRONG_SEEDS, [])
    return [Run(trial.model, trial.seed, figure(trial.model, trial.seed), key) for trial in trials]


def write_runs(path: Path, runs: list[Run]) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("".join(json.dumps(asdict(run)) + "\n" for run in runs), encoding="utf-8")


def accuracy(model: str, seed: int) -> float:
    """The reference about 0.88; mse like the reference, every other wrong model far below it."""
    mean = 0.88 if model in (REFERENCE, "mse as the loss") else 0.7
    return mean + 0.004 * float(np.random.default_rng(seed).normal())


def test_bars_and_where_they_come_from_go_into_grading_yml(
    tmp_path: Path, grading: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = config.load(grading).assignments["imdb"]
    write_runs(tmp_path / "out" / "imdb" / "synthetic.jsonl", runs_of("imdb", accuracy))
    options = CalibrateOptions(tmp_path / "out", SEEDS, ("synthetic",), 1, grading)
    (found,) = calibrate(before, options, Console(width=160))
    after = config.load(grading).assignments["imdb"]
    (bar,) = after.thresholds.values()
    (old,) = before.thresholds.values()
    assert bar.synthetic == found.fit.threshold
    assert bar.real == old.real
    assert 0.85 < bar.synthetic < min(accuracy(REFERENCE, seed) for seed in range(SEEDS))
    assert bar.source.synthetic is not None
    assert bar.source.synthetic.seeds == 60
    assert bar.source.synthetic.versions == found.versions
    assert bar.source.real == old.source.real  # the data that was not calibrated
    assert after.questions == before.questions
    assert bar.for_source("synthetic").retry_from == found.fit.retry_from
    assert bar.for_source("real").retry_from == old.for_source("real").retry_from
    others = [config.load(path).assignments["boston"].model_dump() for path in (grading, ROOT / "grading.yml")]
    assert others[0] == others[1]
    shown = capsys.readouterr().out
    assert "0 to do" in shown
    assert "test_loss_is_binary_crossentropy" in shown  # what tells the model that the figure lets through
    page = (tmp_path / "out" / "imdb" / "index.html").read_text("utf-8")
    assert "mse as the loss" in page
    assert "data:image/svg+xml" in page


def test_the_rest_of_grading_yml_keeps_its_bytes(tmp_path: Path, grading: Path) -> None:
    before = grading.read_text("utf-8")
    write_runs(tmp_path / "out" / "imdb" / "synthetic.jsonl", runs_of("imdb", accuracy))
    options = CalibrateOptions(tmp_path / "out", SEEDS, ("synthetic",), 1, grading)
    calibrate(config.load(grading).assignments["imdb"], options, Console(quiet=True))
    after = grading.read_text("utf-8")
    assert after != before
    assert after.partition("    gradescope:")[2] == before.partition("    gradescope:")[2]
    assert after.partition("    thresholds:")[0] == before.partition("    thresholds:")[0]


def test_a_sentence_on_where_a_threshold_comes_from_is_kept(tmp_path: Path, grading: Path) -> None:
    document = YAML().load(grading.read_text("utf-8"))
    document["assignments"]["imdb"]["thresholds"]["q10_accuracy"]["source"] = "set by hand"
    with grading.open("w", encoding="utf-8") as file:
        YAML().dump(document, file)
    write_runs(tmp_path / "out" / "imdb" / "synthetic.jsonl", runs_of("imdb", accuracy))
    options = CalibrateOptions(tmp_path / "out", SEEDS, ("synthetic",), 1, grading)
    calibrate(config.load(grading).assignments["imdb"], options, Console(quiet=True))
    (threshold,) = config.load(grading).assignments["imdb"].thresholds.values()
    assert threshold.source.note == "set by hand"
    assert threshold.source.synthetic is not None


def test_an_interrupted_calibration_goes_on_where_it_stopped(tmp_path: Path) -> None:
    runs = runs_of("imdb", accuracy)
    path = tmp_path / "imdb" / "real.jsonl"
    write_runs(path, runs[:7])
    with path.open("a") as file:
        file.write('{"model": "reference", "se')  # cut off in the middle
    kept = read_runs(path, runs[0].key)
    assert kept == runs[:7]
    left = trials_of("imdb", SEEDS, WRONG_SEEDS, kept)
    assert len(left) == len(runs) - 7
    assert Trial(REFERENCE, 6) not in left


def test_runs_of_another_reference_or_another_version_do_not_count(tmp_path: Path) -> None:
    runs = runs_of("imdb", accuracy)
    write_runs(tmp_path / "imdb" / "real.jsonl", runs)
    assert read_runs(tmp_path / "imdb" / "real.jsonl", "another") == []


@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_model_is_trained_and_written_down(tmp_path: Path) -> None:
    path = tmp_path / "boston" / "synthetic.jsonl"
    path.parent.mkdir()
    path.write_text('{"model": "refer', encoding="utf-8")
    trials = [Trial("ten epochs", 3), Trial("ten epochs", 4)]
    seen: list[Run] = []
    train_all("boston", "synthetic", trials, path, "key", 1, seen.append)
    assert read_runs(path, "key") == seen
    assert [(run.model, run.seed) for run in seen] == [("ten epochs", 3), ("ten epochs", 4)]
    assert all(2.0 < run.figure < 30.0 for run in seen)
    assert seen[0].figure != seen[1].figure


def test_too_few_seeds_are_refused_with_the_reason(tmp_path: Path) -> None:
    options = CalibrateOptions(tmp_path, 9, ("synthetic",), 1)
    with pytest.raises(CalibrationError, match=r"9 seeds are too few.*at least 10"):
        calibrate(config.load(ROOT / "grading.yml").assignments["boston"], options, Console())
    assert list(tmp_path.iterdir()) == []
    done = CliRunner().invoke(
        app, ["calibrate", "boston", "--seeds", "9", "--data", "synthetic", "--out", str(tmp_path)]
    )
    assert done.exit_code == 2


@pytest.mark.parametrize("assignment", assignments.names())
def test_what_tells_a_wrong_model_is_a_check_of_the_assignment(assignment: str) -> None:
    questions = config.load(ROOT / "grading.yml").assignments[assignment].questions.values()
    checks = {check for question in questions for check in question.checks}
    assert {model.detected_by for model in assignments.load(assignment).wrong_models.values()} - {""} <= checks
