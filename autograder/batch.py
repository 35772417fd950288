"""Grading many submissions side by side, so that none is lost and none stops the others."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from autograder import sandbox
from autograder.config import AssignmentConfig
from autograder.facts import Facts, set_facts
from autograder.gradebook import write_grades_csv, write_result_json
from autograder.inputs import facts_for, prepared
from autograder.intake import Submission, safe_file_name
from autograder.results import SubmissionResult
from autograder.stage import staged
from autograder.submissions import GradedSubmission, grade_submission, kit_error_result
from autograder.worker_process import WorkerSettings
from shared.datasets import Source

MAX_TRIES = 2  # of a submission during which the judge itself was lost


@dataclass(frozen=True)
class Run:
    """Everything that the judges of one run share.

    Args:
        assignment: Its part of grading.yml.
        settings: How workers are started.
        facts: What only judges know.
        only: Questions to grade; all when empty.
    """

    assignment: AssignmentConfig
    settings: WorkerSettings
    facts: Facts
    only: tuple[str, ...] = ()


@contextmanager
def open_run(
    assignment: AssignmentConfig,
    data: Source = "auto",
    level: str = "auto",
    workers: int = 1,
    seed: int = 0,
    only: tuple[str, ...] = (),
) -> Iterator[Run]:
    """Prepare data and stage for a run, and remove both at the end.

    Args:
        assignment: Its part of grading.yml.
        data: "real", "synthetic" or "auto".
        level: "auto", "bubblewrap", "landlock" or "process".
        workers: How many submissions are graded side by side; the cores are shared among them.
        seed: For all random generators before each call.
        only: Questions to grade; all when empty.

    Yields:
        The run.
    """
    chosen = sandbox.chosen_level(level)
    threads = max(1, sandbox.usable_cores() // workers)
    with prepared(assignment.name, data) as ready, staged(ready.folder) as stage:
        settings = WorkerSettings(chosen, stage, assignment.limits, seed, threads)
        yield Run(assignment, settings, facts_for(assignment, ready), only)


_run: list[Run] = []


def _begin(run: Run) -> None:
    """First thing in each judge process."""
    _run[:] = [run]
    set_facts(run.facts)


def _grade(submission: Submission) -> GradedSubmission:
    run = _run[0]
    return grade_submission(submission, run.assignment, run.settings, run.facts.data_source, run.only)


def grade_all(
    submissions: Iterable[Submission], run: Run, workers: int, done: Callable[[int, GradedSubmission], None]
) -> list[SubmissionResult]:
    """Grade submissions in judge processes of their own.

    Args:
        submissions: From the intake.
        run: See `open_run`.
        workers: How many at a time.
        done: Called with place and outcome of each as it is known, in this process.

    Returns:
        One result per submission, in the order given.
    """
    todo = dict(enumerate(submissions))
    results: dict[int, SubmissionResult] = {}
    tries = dict.fromkeys(todo, 0)

    def finish(place: int, graded: GradedSubmission) -> None:
        results[place] = graded.result
        del todo[place]
        done(place, graded)

    while todo:
        lost = _one_pool(dict(todo), run, workers, finish)
        for place in lost:
            tries[place] += 1
            if tries[place] >= MAX_TRIES:
                error = RuntimeError("the judge's process was lost twice while it graded this submission")
                finish(place, GradedSubmission(kit_error_result(todo[place], run.assignment, run.only, error)))
    return [results[place] for place in sorted(results)]


def _one_pool(
    todo: dict[int, Submission], run: Run, workers: int, finish: Callable[[int, GradedSubmission], None]
) -> list[int]:
    """Grade until all is done or a judge is lost; then the places that were being graded."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(run,)) as pool:
        waiting = iter(todo.items())
        running: dict[Future[GradedSubmission], int] = {}
        try:
            while True:
                # Only as many as there are judges are handed over: those are the ones a lost judge may concern.
                while len(running) < workers and (entry := next(waiting, None)) is not None:
                    running[pool.submit(_grade, entry[1])] = entry[0]
                if not running:
                    return []
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    graded = future.result()
                    finish(running.pop(future), graded)
        except BrokenExecutor:
            return list(running.values())
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


class Grades:
    """The output folder: a result file and a notebook per submission, and the gradebook.

    Args:
        folder: Made when it is missing.
        questions: "q1" … in order.
    """

    def __init__(self, folder: Path, questions: Iterable[str]) -> None:
        self.folder = folder
        self._questions = list(questions)
        self._results: dict[int, SubmissionResult] = {}
        (folder / "results").mkdir(parents=True, exist_ok=True)
        (folder / "notebooks").mkdir(exist_ok=True)

    def add(self, place: int, graded: GradedSubmission) -> None:
        """Write one submission down as soon as it is graded."""
        result = replace(graded.result, seconds=round(graded.result.seconds, 2))
        self._results[place] = result
        write_result_json(result, self.folder / "results")
        if graded.executed is not None:
            path = self.folder / "notebooks" / f"{safe_file_name(result.submission)}.ipynb"
            path.write_text(json.dumps(graded.executed, ensure_ascii=False, indent=1), "utf-8", "replace")

    @property
    def results(self) -> list[SubmissionResult]:
        """What is graded so far, in the order of the intake."""
        return [self._results[place] for place in sorted(self._results)]

    @property
    def csv(self) -> Path:
        """The gradebook."""
        return self.folder / "grades.csv"

    def write_csv(self) -> None:
        """Write grades.csv from what is graded so far."""
        write_grades_csv(self.results, self.csv, self._questions)
