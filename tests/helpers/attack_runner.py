"""Runs attacks through real grading, in a world with secrets in it, and looks at what they gained and left behind."""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from autograder import config
from autograder.config import Limits
from autograder.grading.grade_one import GradedSubmission, grade_submission
from autograder.grading.run import GradingRun, RunPlan, open_run
from autograder.judge import grader_secrets
from autograder.judge.run_checks import run_checks
from autograder.paths import ROOT
from autograder.results import SubmissionResult
from autograder.sandbox import worker
from autograder.sandbox.rmtree import robust_rmtree
from autograder.submissions.find import find_submissions
from helpers.attack_files import Attack, write_submission
from helpers.attack_traces import Listeners, State, deceptions, leaks, written_results
from shared.student.in_process import InProcessStudent

QUICK = Limits(
    submission_seconds=60,
    memory_mb=3072,
    processes=64,
    file_mb=4,
    written_mb=16,
    reply_mb=2,
    printed_kb=4,
    notebook_mb=2,
)
ODD = 2003141592.6e-14  # added to a held-out price: its digits stand nowhere else


@dataclass(frozen=True)
class Outcome:
    """What came of an attack.

    Args:
        attack: Which one.
        level: The level it ran at.
        gained: Points beyond those that its answers are worth.
        status: Of its row.
        leaked: Where secrets showed.
        touched: What it changed of the grader's, of others' or of the machine.
        left: Processes that outlived the grading.
        deceived: What it smuggled into the files that people open.
        seconds: Wall time.
        message: Of its row.
    """

    attack: Attack
    level: str
    gained: float
    status: str
    leaked: tuple[str, ...]
    touched: tuple[str, ...]
    left: tuple[str, ...]
    deceived: tuple[str, ...]
    seconds: float
    message: str = ""

    @property
    def harm(self) -> list[str]:
        """Everything that should not be, in words; empty where the attack failed."""
        found = [f"gained {self.gained:g} points"] * (self.gained > 0)
        found += [f"status {self.status}, not {' or '.join(self.attack.status)}"] * (
            self.status not in self.attack.status
        )
        return [*found, *self.leaked, *self.touched, *self.left, *self.deceived]


class World:
    """A grader at work, with secrets where graders have them.

    Args:
        folder: Holds the submissions, the grades and the folder for temporary files.
        run: The run that attacks are graded in.
    """

    def __init__(self, folder: Path, run: GradingRun, canaries: dict[str, str]) -> None:
        self.folder, self.run, self.canaries = folder, run, canaries

    def attacked_by(self, attack: Attack) -> Outcome:
        """Grade one attack, and look at what it did."""
        mark = f"kitmark{secrets.token_hex(8)}"
        with Listeners(self.folder, mark) as listeners:
            aims = {**self._aims(), **listeners.aims, "MARK": mark, "KEY": int(mark[7:14], 16)}
            place = write_submission(attack, self.folder / "handed-in", aims)
            before, began = State.of(self.folder, ROOT, mark), time.monotonic()
            try:
                with _in_force(self.folder, self.canaries):
                    grader_secrets.set_secrets(self.run.secrets)
                    graded = self._graded(attack, place)
            finally:
                place.unlink()
            seconds = time.monotonic() - began
            state = State.of(self.folder, ROOT, mark)
            touched = (*before.changes(state, left_out=place.name), *listeners.reached())
        texts = written_results(graded, self.run.assignment)
        return Outcome(
            attack,
            self.run.settings.level,
            graded.result.score - attack.earns,
            graded.result.status,
            leaks(graded.result, texts, self.canaries),
            touched,
            before.processes_left(),
            deceptions(graded, texts),
            seconds,
            _why(graded.result),
        )

    def earned_here(self, twin: Attack) -> float:
        """Judge harmless answers in this process, as plain Otter does, which needs no new process with Keras in it.

        Returns:
            The points that they earn.
        """
        place = write_submission(twin, self.folder / "handed-in", self._aims())
        namespace: dict[str, Any] = {}
        kept = grader_secrets._current[:]
        try:
            grader_secrets.set_secrets(self.run.secrets)
            exec(compile(place.read_text("utf-8"), place.name, "exec"), namespace)
            student = InProcessStudent(namespace, self._prepared, seed=self.run.settings.seed)
            checks = run_checks(student, self.run.assignment, twin.questions)
        finally:
            grader_secrets._current[:] = kept
            place.unlink()
        return sum(check.points for check in checks)

    def _prepared(self, name: str) -> Any:
        settings = self.run.settings
        return np.load(settings.stage.data / settings.inputs / f"{name}.npy", mmap_mode="c")

    def _graded(self, attack: Attack, place: Path) -> GradedSubmission:
        limits = QUICK.model_copy(update={"cell_seconds": attack.seconds, "call_seconds": attack.seconds})
        if attack.models:
            limits = limits.model_copy(update={"memory_mb": 4096, "processes": 256, "submission_seconds": 300})
        assignment = self.run.assignment.model_copy(update={"limits": limits})
        (submission,) = find_submissions(place.parent, assignment.name, limits).submissions
        settings = replace(self.run.settings, limits=limits)
        return grade_submission(submission, assignment, settings, self.run.secrets.data_source, attack.questions)

    def _aims(self) -> dict[str, object]:
        return {
            "PROJECT": ROOT,
            "GRADES": self.folder / "grades",
            "OTHER": self.folder / "submissions" / "kim.py",
            "TEMP": self.folder / "temporary",
            "STAGE": self.run.settings.stage.folder,
            "DATA": self.run.settings.stage.data,
            "JUDGE": os.getpid(),
        }


def _why(result: SubmissionResult) -> str:
    return result.message or "; ".join(check.detail for check in result.checks if check.detail)[:300]


@contextmanager
def world(level: str) -> Iterator[World]:
    """A world in which attacks are graded at one level.

    Args:
        level: See `autograder.sandbox.levels`.

    Yields:
        The world; gone afterwards.
    """
    folder = Path(tempfile.mkdtemp(prefix="kit-attacks-"))
    canaries = {name: f"CANARY-{secrets.token_hex(16)}" for name in ("environment", "grades", "other", "memory")}
    assignment = config.load(ROOT / "grading.yml").assignments["boston"]
    with ExitStack() as stack:
        stack.callback(robust_rmtree, folder)
        _lay_out(folder, canaries)
        with _in_force(folder, canaries):
            run = stack.enter_context(open_run(RunPlan(assignment, "synthetic", level)))
            assert run.settings.server is not None
            assert run.settings.server.problem() is None  # started before anything is compared
        _mark_labels(run)
        yield World(folder, run, canaries)


@contextmanager
def _in_force(folder: Path, canaries: dict[str, str]) -> Iterator[None]:
    """Only while something is graded: temporary files in the world's own folder, a secret in the environment."""
    kept = tempfile.tempdir, worker.GRACE_SECONDS, grader_secrets._current[:]
    tempfile.tempdir = str(folder / "temporary")
    worker.GRACE_SECONDS = 1.0
    os.environ["KIT_SECRET"] = canaries["environment"]
    try:
        yield
    finally:
        tempfile.tempdir, worker.GRACE_SECONDS, grader_secrets._current[:] = kept
        del os.environ["KIT_SECRET"]


def _lay_out(folder: Path, canaries: dict[str, str]) -> None:
    """Files whose modes let anybody read and write them: nothing but the sandbox keeps an attack from that."""
    for name in ("", "handed-in", "submissions", "grades", "temporary"):
        (folder / name).mkdir(exist_ok=True)
        (folder / name).chmod(0o777)
    for name, text in (
        ("grades/grades.csv", f"submission,score,message\nkim,100,{canaries['grades']}\n"),
        ("submissions/kim.py", f"secret = '{canaries['other']}'\n"),
    ):
        (folder / name).write_text(text)
        (folder / name).chmod(0o666)


def _mark_labels(run: GradingRun) -> None:
    labels = run.secrets.held_out_labels["boston"]
    labels[0] = round(float(labels[0]), 1) + ODD
