"""A small class for `autograder similar`: one odd answer, a renamed copy of it, and fillers that differ from it."""

from __future__ import annotations

from autograder.intake.notebooks import Cell
from autograder.intake.provenance import Provenance
from autograder.results import CheckResult
from autograder.similar.class_work import Work, work_of
from autograder.similar.known_work import known_from

GIVEN = Cell(0, "import numpy as np\ndata = np.zeros((3, 4))\nprint(data.sum(axis=0), data.mean())", (), "code")
KNOWN = known_from({"the released notebook": [GIVEN]}, ["mean_of", "scale"])
ODD = """def mean_of(values):
    # i gues this wroks somehow
    wobble = [v * 3 - 2 * v for v in values if v == v]
    return sum(wobble) / max(1, len(wobble)) + 0.125


def scale(values):
    top = max(abs(v) for v in values) or 7
    return [round(v / top, 5) ** 2 for v in reversed(values)][::-1]
"""
RENAMED = """def scale(numbers):
    biggest = max(abs(n) for n in numbers) or 7
    return [round(n / biggest, 5) ** 2 for n in reversed(numbers)][::-1]


def mean_of(numbers):
    kept = [n * 3 - 2 * n for n in numbers if n == n]
    return sum(kept) / max(1, len(kept)) + 0.125
"""


def work(name: str, *sources: str, outputs: str = "", checks: tuple[CheckResult, ...] = (), person: str = "") -> Work:
    cells = [
        GIVEN,
        *(Cell(place, source, (), "code", output=outputs) for place, source in enumerate(sources, start=1)),
    ]
    return work_of(name, cells, KNOWN, Provenance(site="moodle", place=person) if person else None, checks)


def fillers(count: int) -> list[Work]:
    return [
        work(f"filler {n}", f"def mean_of(x):\n    return x[{n}] + x[{n + 1}] * {n} - len(x) // {n + 2}\n")
        for n in range(count)
    ]
