"""The time limit of a cell or call counts the student's own time, not the neighbours'."""

from __future__ import annotations

import subprocess
import sys

import pytest

BUSY_NEIGHBOURS = """
import os, signal, time
from shared.worker.main import TimeUp, _time_limit

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
neighbours = []
for _ in range(4):
    neighbours.append(os.fork())
    if not neighbours[-1]:
        os.setsid()
        while True:
            pass

def work(seconds):
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        pass

try:
    with _time_limit(0.6, MOST):
        work(NEEDED)
    print("finished")
except TimeUp:
    print("stopped")
finally:
    for neighbour in neighbours:
        os.kill(neighbour, signal.SIGKILL)
"""


@pytest.mark.parametrize(
    ("needed", "most", "expected"), [(0.4, 60.0, "finished"), (30.0, 60.0, "stopped"), (30.0, 0.8, "stopped")]
)
def test_waiting_for_a_processor_is_not_counted(needed: float, most: float, expected: str) -> None:
    code = BUSY_NEIGHBOURS.replace("MOST", str(most)).replace("NEEDED", str(needed))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=True)
    assert run.stdout.strip() == expected
