"""What containment adds to the start of one worker: `PYTHONPATH=tests python -m helpers.containment_benchmark`."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from autograder.config import Limits
from autograder.sandbox import levels
from autograder.sandbox.levels import BUBBLEWRAP, LANDLOCK, PROCESS
from autograder.sandbox.staging import stage_files
from autograder.sandbox.worker import WorkerProcess, WorkerSettings

STARTS = 20
BAR = 0.100  # seconds that a level may add


def median_starts(starts: int = STARTS) -> dict[str, float]:
    """Seconds from nothing to a worker that is ready for a notebook, at each level that works here.

    The levels take turns, so that whatever else the machine does falls on all of them alike.

    Args:
        starts: How many workers are started at each level.

    Returns:
        The median by level.
    """
    problems = {BUBBLEWRAP: levels.bubblewrap_problem(), LANDLOCK: levels.landlock_problem(), PROCESS: None}
    seconds: dict[str, list[float]] = {level: [] for level, problem in problems.items() if problem is None}
    with tempfile.TemporaryDirectory(prefix="kit-data-") as data:
        Path(data).chmod(0o755)
        with stage_files(Path(data)) as stage:
            for _ in range(starts):
                for level, measured in seconds.items():
                    began = time.perf_counter()
                    worker = WorkerProcess(WorkerSettings(level, stage, Limits()))
                    worker.wait_until_ready()
                    measured.append(time.perf_counter() - began)
                    worker.end()
    return {level: statistics.median(measured) for level, measured in seconds.items()}


def main() -> int:
    """Print the medians.

    Returns:
        1 when a level adds more than the bar.
    """
    medians = median_starts()
    for level, median in medians.items():
        print(f"{level:10} {1000 * median:6.0f} ms, {1000 * (median - medians[PROCESS]):+5.0f} ms")
    return 1 if max(medians.values()) - medians[PROCESS] > BAR else 0


if __name__ == "__main__":
    sys.exit(main())
