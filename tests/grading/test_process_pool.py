"""Jobs run side by side in processes of their own, and a lost process loses only what it was doing."""

from __future__ import annotations

import gc
import os
from functools import partial

from autograder.grading.process_pool import run_side_by_side, submit_alone

PROCESS_ID = "__import__('os').getpid()"
ENDS_ITS_PROCESS = "__import__('os')._exit(3)"
submit = partial(submit_alone, gc.enable, eval)


def results_and_lost(jobs: list[str], at_once: int) -> tuple[list[int], list[str]]:
    results: list[int] = []
    lost = run_side_by_side(jobs, submit, at_once, lambda _job, result: results.append(result))
    return results, lost


def test_each_job_has_a_process_of_its_own() -> None:
    processes, lost = results_and_lost([PROCESS_ID, PROCESS_ID], 2)
    assert len({*processes, os.getpid()}) == 3
    assert lost == []


def test_a_job_that_ends_its_process_is_returned_and_earlier_results_are_kept() -> None:
    assert results_and_lost(["1 + 1", ENDS_ITS_PROCESS, "2 + 2"], 1) == ([2], [ENDS_ITS_PROCESS])
