"""What students must not get of a source notebook, found without the code that takes it out."""

from __future__ import annotations

import re

from autograder.paths import ROOT


def solution_text(assignment: str) -> str:
    """Return what is between the markers of solutions in a source notebook."""
    text = (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    return "\n".join(re.findall(r"# BEGIN SOLUTION NO PROMPT\n(.*?)# END SOLUTION", text, re.DOTALL))


def solution_lines(assignment: str) -> set[str]:
    """Return the lines of it that say enough to be recognised."""
    return {line.strip() for line in solution_text(assignment).splitlines() if len(line.strip()) > 25}
