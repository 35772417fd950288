"""What several test modules share: limits that end quickly, and the files that workers may read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import configuration, settings

from autograder.config import Limits
from autograder.sandbox import Stage, staged

# Hypothesis keeps tables in the project's folder, unless it is given another one before it starts; this one goes with
# the process. Examples that fail are printed and not kept. Machines differ in speed, so there are no deadlines.
_HYPOTHESIS_HOME = tempfile.TemporaryDirectory(prefix="kit-hypothesis-")
configuration.set_hypothesis_home_dir(_HYPOTHESIS_HOME.name)
settings.register_profile("kit", database=None, deadline=None, derandomize=True)
settings.load_profile("kit")


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """What workers may read, without any prepared inputs; made once, because nobody can write there."""
    data = tmp_path_factory.mktemp("data")
    data.chmod(0o755)  # pytest keeps its folders to itself; the sandboxed user reads this one
    with staged(data) as ready:
        yield ready


@pytest.fixture(scope="session")
def limits() -> Limits:
    """Limits that a test can reach without waiting for long."""
    return Limits(
        cell_seconds=20,
        call_seconds=20,
        submission_seconds=60,
        memory_mb=2048,
        processes=128,
        file_mb=4,
        reply_mb=4,
        printed_kb=4,
        notebook_mb=4,
    )
