"""Running jobs in processes, any of which may be lost."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from multiprocessing import forkserver
from typing import Any, TypeVar

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


def run_trainings(
    jobs: Iterable[Job],
    function: Callable[[Job], Result],
    processes: int,
    finish: Callable[[Job, Result], None],
    begin: Callable[..., None],
    begin_arguments: tuple[Any, ...],
) -> list[Job]:
    """Run a function that trains models on jobs, as `run_side_by_side`, in new processes that share the cores.

    Args:
        begin: Called first in each process, with `begin_arguments`.
    """
    threads = str(max(1, (os.cpu_count() or 1) // processes))
    os.environ.update({"TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": threads, "TF_NUM_INTRAOP_THREADS": threads})
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), begin, begin_arguments) as pool:
        try:
            return run_side_by_side(jobs, lambda job: pool.submit(function, job), processes, finish)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _no_stderr() -> Iterator[None]:
    """Give processes that start meanwhile no stderr."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def submit_alone(
    begin: Callable[[], None], function: Callable[[Job], Result], job: Job, imported: Sequence[str] = ()
) -> Future[Result]:
    """Run a function on a job in a new process, which ends with it.

    Args:
        imported: Modules that all these processes have imported: they are forks of one that has, and has done nothing
            else. It takes the environment of the first call.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", *imported])
    with _no_stderr():  # where libraries write when they are imported
        forkserver.ensure_running()
    pool = ProcessPoolExecutor(1, context, begin)
    future = pool.submit(function, job)
    pool.shutdown(wait=False)
    return future
