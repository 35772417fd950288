"""Finds checks: functions, and methods of test classes, in the question modules of a package."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from shared.checks.common import Check


@dataclass(frozen=True)
class FoundCheck:
    """A check: its id, the question module that holds it, and what runs it."""

    name: str
    question: str
    file: Path
    run: Check


def find_checks(package: str) -> list[FoundCheck]:
    """Return all checks of a package, in the order of its questions.

    Args:
        package: Holds `q1.py`, `q2.py` …, for example "shared.checks.imdb".
    """
    names = (info.name for info in pkgutil.iter_modules(importlib.import_module(package).__path__))
    numbers = sorted(int(found[1]) for name in names if (found := re.fullmatch(r"q([1-9]\d*)", name)))
    return [
        FoundCheck(name, f"q{number}", Path(str(module.__file__)), run)
        for number in numbers
        for module in [importlib.import_module(f"{package}.q{number}")]
        for name, run in _checks_of(module)
    ]


def _checks_of(module: ModuleType) -> Iterator[tuple[str, Check]]:
    """Yield what pytest collects: test functions, and the test methods of classes named Test…, inherited ones too."""
    for name, value in vars(module).items():
        if name.startswith("test_") and inspect.isfunction(value):
            yield name, value
        elif name.startswith("Test") and inspect.isclass(value):
            methods = dict.fromkeys(method for base in reversed(value.__mro__) for method in vars(base))
            yield from ((method, getattr(value(), method)) for method in methods if method.startswith("test_"))
