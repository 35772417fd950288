"""Fixtures: a runner of cells in this process."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from shared.worker import shell
from shared.worker.cells import CellRunner

PRINTED_CHARS = 200
Run = Callable[..., dict[str, Any]]


class TimeUp(BaseException):
    """What the time limit raises."""


@pytest.fixture
def runner() -> Iterator[CellRunner]:
    """A runner; what it changes in this process is put back."""
    replaced = {name: sys.modules.get(name) for name in ("otter", "shared.notebook.grader")}
    made = CellRunner(PRINTED_CHARS, TimeUp)
    yield made
    shell.GradingShell.clear_instance()
    for name, module in replaced.items():
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module


@pytest.fixture
def time_up() -> type[BaseException]:
    """What the time limit of `runner` raises."""
    return TimeUp


@pytest.fixture
def run(runner: CellRunner) -> Run:
    """Run one cell."""
    return lambda source, *how: runner.run(textwrap.dedent(source), *how)
