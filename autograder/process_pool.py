"""Running jobs in processes, any of which may be lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def run_side_by_side(
    jobs: Iterable[Job],
    submit: Callable[[Job], Future[Result]],
    parallel: int,
    finish: Callable[[Job, Result], None],
) -> list[Job]:
    """Run jobs until all are done or a process is lost.

    Only jobs that can run immediately are submitted, so that a lost process affects no others.

    Args:
        jobs: In the order in which to start them.
        submit: Gives a job to a process.
        parallel: How many run at the same time.
        finish: Called in this process with each result.

    Returns:
        The jobs that were running when a process was lost; empty if all are done.
    """
    waiting = iter(jobs)
    running: dict[Future[Result], Job] = {}
    try:
        while True:
            while len(running) < parallel and (job := next(waiting, None)) is not None:
                running[submit(job)] = job
            if not running:
                return []
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                result = future.result()
                finish(running.pop(future), result)
    except BrokenExecutor:
        return list(running.values())
