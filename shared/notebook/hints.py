"""Hints in steps, from what to look at to almost the code, as `shared/hints/<assignment>.md` has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "hints"
_QUESTION = re.compile(r"^## (q[1-9]\d*)$")
_ITEM = re.compile(r"^- +(.*)")


def load_hints(assignment: str) -> dict[str, tuple[str, ...]]:
    """Return the hints of each question, in order; nothing if the assignment has none."""
    path = FOLDER / f"{assignment}.md"
    return parse_hints(path.read_text("utf-8")) if path.is_file() else {}


def parse_hints(text: str) -> dict[str, tuple[str, ...]]:
    """Read a Markdown text: `## q2`, then a list with one item for each hint."""
    hints: dict[str, list[str]] = {}
    own: list[str] = []
    for line in text.splitlines():
        if found := _QUESTION.match(line):
            own = hints.setdefault(found[1], [])
        elif found := _ITEM.match(line):
            own.append(found[1].strip())
        elif line.startswith("  ") and own:
            own[-1] += f" {line.strip()}"
    return {question: tuple(items) for question, items in hints.items()}


def next_number(hints: Mapping[str, tuple[str, ...]], question: str, shown: Mapping[str, int]) -> int:
    """Return how many hints to show now: one more than the last time, as long as there are more."""
    return min(shown.get(question, 0) + 1, len(hints[question]))
