"""Jobs in processes, any of which may be lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def run_side_by_side(
    jobs: Iterable[Job],
    submit: Callable[[Job], Future[Result]],
    at_once: int,
    finish: Callable[[Job, Result], None],
) -> list[Job]:
    """Run jobs until all are done or a process is lost.

    Only as many jobs as run at the same time are submitted: those are the ones that a lost process may concern.

    Args:
        jobs: In the order in which they are to be begun.
        submit: Hands a job to a process.
        at_once: How many run at the same time.
        finish: Called in this process with each result as it is known.

    Returns:
        The jobs that were running when a process was lost; empty when all are done.
    """
    waiting = iter(jobs)
    running: dict[Future[Result], Job] = {}
    try:
        while True:
            while len(running) < at_once and (job := next(waiting, None)) is not None:
                running[submit(job)] = job
            if not running:
                return []
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                result = future.result()
                finish(running.pop(future), result)
    except BrokenExecutor:
        return list(running.values())
