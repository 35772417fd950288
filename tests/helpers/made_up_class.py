"""Made-up classes: notebooks that combine answers of `tests/answers` at random, and copies of them."""

from __future__ import annotations

import io
import random
import re
import tokenize
from collections.abc import Sequence
from functools import cache

from autograder.cli.options import GRADING
from autograder.config import load
from autograder.intake.notebooks import Cell, Notebook, build_notebook, parse_notebook
from autograder.paths import ROOT
from autograder.similar.known_work import KnownWork, known_from
from autograder.similar.tokens import tokens_of

_FILE = re.compile(r"^# (?:fails|elsewhere|perhaps):.*\n|^# slow\n", re.MULTILINE)


@cache
def answers(assignment: str, kind: str) -> dict[str, tuple[str, ...]]:
    """Return the sources of the right or wrong answers by question, without their headlines."""
    found = {}
    folder = ROOT / "tests" / "answers" / assignment
    for path in sorted(folder.glob(f"q*/{kind}.py"), key=lambda path: int(path.parent.name[1:])):
        parts = re.split(r"^# %%.*\n", path.read_text("utf-8"), flags=re.MULTILINE)
        found[path.parent.name] = tuple(_FILE.sub("", part).strip() + "\n" for part in parts if part.strip())
    return found


@cache
def released(assignment: str) -> Notebook:
    """Return the notebook that students are given."""
    path = ROOT / "assignments" / assignment / f"{assignment}.ipynb"
    return parse_notebook(path.read_bytes(), path.name)


def notebook_of(assignment: str, chosen: Sequence[str]) -> Notebook:
    """Return the released notebook with an answer in each answer cell, in the order of the questions."""
    left = iter(chosen)
    cells = [
        (cell.kind, next(left) if "otter_answer_cell" in cell.tags else cell.source, {"tags": list(cell.tags)})
        for cell in released(assignment).cells
    ]
    return build_notebook("made-up", cells, {"kit": {"assignment": assignment}})


def independent(assignment: str, chance: random.Random, wrong: float = 0.3) -> Notebook:
    """Return a notebook with random answers.

    Args:
        wrong: The share of wrong answers.
    """
    right_ones, wrong_ones = answers(assignment, "right"), answers(assignment, "wrong")
    return notebook_of(
        assignment,
        [chance.choice((wrong_ones if chance.random() < wrong else right_ones)[question]) for question in right_ones],
    )


def renamed_copy(notebook: Notebook, chance: random.Random, fixed: frozenset[str]) -> Notebook:
    """Return a copy with other variable names, without comments, and with its answer cells in another order."""
    answer_places = [place for place, cell in enumerate(notebook.cells) if "otter_answer_cell" in cell.tags]
    order = chance.sample(answer_places, len(answer_places))
    moved = dict(zip(answer_places, order, strict=True))
    names: dict[str, str] = {}
    cells = [notebook.cells[moved.get(place, place)] for place in range(len(notebook.cells))]
    return build_notebook(
        "copy",
        [(cell.kind, _renamed(cell, names, fixed), {"tags": list(cell.tags)}) for cell in cells],
        {"kit": {"assignment": notebook.assignment}},
    )


def _renamed(cell: Cell, names: dict[str, str], fixed: frozenset[str]) -> str:
    """The cell's code without comments and with other variable names; those of keyword arguments stay."""
    if "otter_answer_cell" not in cell.tags:
        return cell.source
    tokens = [token for token in tokens_of(cell.source, fixed) if token.kind == "name"]
    kept = {token.text for token in tokens if token.norm not in ("", "ID")}
    own = {token.text for token in tokens if token.norm == "ID"} - kept
    lines = cell.source.split("\n")
    before = ""
    edits = []
    for token in tokenize.generate_tokens(io.StringIO(cell.source).readline):
        if token.type == tokenize.COMMENT:
            edits.append((token.start, token.end, ""))
        elif token.type == tokenize.NAME and token.string in own and before != ".":
            edits.append((token.start, token.end, names.setdefault(token.string, f"renamed_{len(names)}")))
        before = token.string
    for (line, start), (_, end), text in reversed(edits):
        lines[line - 1] = lines[line - 1][:start] + text + lines[line - 1][end:]
    return "\n".join(lines)


def halves(assignment: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return the right answers in two halves: ones that are known, and ones that students give."""
    right = answers(assignment, "right")
    return {name: found[0::2] for name, found in right.items()}, {name: found[1::2] for name, found in right.items()}


def half_known(assignment: str) -> KnownWork:
    """Return the released notebook, the reference and one half of the right answers as known work."""
    reference = (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    right = [source for found in halves(assignment)[0].values() for source in found]
    cells = [Cell(0, source, (), "code") for source in (reference, *right)]
    functions = load(GRADING).assignments[assignment].functions
    return known_from({"released": released(assignment).cells, "answers": cells}, functions)


def unknown_to(assignment: str, chance: random.Random, wrong: float = 0.0) -> Notebook:
    """Return a notebook with random answers, the right ones of the half that is not known.

    Args:
        wrong: The share of wrong answers.
    """
    right, wrong_ones = halves(assignment)[1], answers(assignment, "wrong")
    chosen = [chance.choice((wrong_ones if chance.random() < wrong else right)[name]) for name in right]
    return notebook_of(assignment, chosen)
