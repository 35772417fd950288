"""Proof that the whole chapter is taught: every item is linked to a question with checks, or to an exploration cell.

A question counts where the master (solutions/<assignment>.py) has it and grading.yml gives it a public and a hidden
check at least. A cell counts where exactly one exploration cell of the master holds the item's expression.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import jupytext
import yaml

from autograder import assignments
from autograder.assignments import Item
from autograder.config import Grading
from autograder.judge.run_checks import load_checks
from autograder.otter.left_out import EXPLORATION, SETUP
from autograder.paths import ROOT

_HEADING = re.compile(r"^## (?P<text>.+)$", re.MULTILINE)
_REFERENCE = re.compile(
    r"(?P<relation>after |before )?listings? 4\.(?P<first>\d+)(?:(?P<link> to | and )4\.(?P<last>\d+))?"
)


@dataclass(frozen=True)
class MasterQuestion:
    """A question as it stands in a master: its heading, and the listings that heading and docstrings name."""

    heading: str
    references: frozenset[str]


@dataclass(frozen=True)
class ExplorationCell:
    """A cell that shows something on the data: the heading it stands under, and its expressions in ast's notation."""

    heading: str
    expressions: frozenset[str]


@dataclass(frozen=True)
class Master:
    """What of a master the map is proved against."""

    questions: Mapping[str, MasterQuestion]
    cells: Sequence[ExplorationCell]


@dataclass(frozen=True)
class Judged:
    """A question of grading.yml with the names of its public and its hidden checks."""

    title: str
    functions: tuple[str, ...]
    public: tuple[str, ...]
    hidden: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """One assignment: what of the chapter it teaches, how, and what is missing."""

    assignment: str
    items: tuple[Item, ...]
    master: Master
    judged: Mapping[str, Judged]
    problems: tuple[str, ...]


def references(text: str) -> frozenset[str]:
    """Find the listings that a heading or docstring names.

    Args:
        text: For example "two plots (listings 4.8 and 4.9)" or "Give the labels as floats (after listing 4.3)."

    Returns:
        "4.8" for a listing, "after 4.3" or "before 4.22" for what stands beside one.
    """
    found = set()
    for match in _REFERENCE.finditer(text):
        first, last = int(match["first"]), int(match["last"] or match["first"])
        numbers = range(first, last + 1) if match["link"] == " to " else (first, last)
        found |= {f"{match['relation'] or ''}4.{number}" for number in numbers}
    return frozenset(found)


def read_master(path: Path) -> Master:
    """Read the questions and the exploration cells of a master.

    Args:
        path: The file in jupytext's percent format, with Otter's markers.

    Returns:
        Its questions by name and its exploration cells, in their order.
    """
    heading, question = "", ""
    docstrings: dict[str, list[str]] = {}
    headings: dict[str, str] = {}
    cells = []
    for cell in jupytext.read(path).cells:
        tags = cell.metadata.get("tags", [])
        if cell.cell_type == "markdown":
            heading = [heading, *_HEADING.findall(cell.source)][-1]
        elif cell.cell_type == "raw" and cell.source.startswith("# BEGIN QUESTION"):
            question = yaml.safe_load(cell.source)["name"]
            headings[question], docstrings[question] = heading, []
        elif cell.cell_type == "raw" and cell.source.startswith("# END QUESTION"):
            question = ""
        elif EXPLORATION in tags and SETUP not in tags:  # the setup cell has magics, which are no Python
            cells.append(ExplorationCell(heading, _expressions(cell.source)))
        elif cell.cell_type == "code" and question:
            docstrings[question] += _docstrings(cell.source)
    named = {name: references(" ".join([headings[name], *docstrings[name]])) for name in headings}
    return Master({name: MasterQuestion(headings[name], named[name]) for name in headings}, tuple(cells))


def _expressions(source: str) -> frozenset[str]:
    return frozenset(ast.dump(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr))


def _expression(code: str) -> str:
    return ast.dump(ast.parse(code, mode="eval").body)


def _docstrings(source: str) -> list[str]:
    """The first lines of the docstrings of a cell's functions."""
    functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    return [(ast.get_docstring(function) or "").split("\n")[0] for function in functions]


def cells_with(code: str, master: Master) -> list[ExplorationCell]:
    """The exploration cells that hold an expression, however it is laid out there."""
    return [cell for cell in master.cells if _expression(code) in cell.expressions]


def judged_questions(grading: Grading, assignment: str) -> dict[str, Judged]:
    """Match an assignment's part of grading.yml with the checks that are written.

    Args:
        grading: The whole of grading.yml.
        assignment: "imdb" …

    Returns:
        Its questions by name; empty where grading.yml has no such assignment, or its checks are not there.
    """
    if assignment not in grading.assignments:
        return {}
    try:
        hidden_by_name = {info.name: info.hidden for info in load_checks(assignment)}
    except ModuleNotFoundError:
        return {}
    judged = {}
    config = grading.assignments[assignment]
    for name, question in {**config.questions, **config.left_out}.items():
        public = tuple(check for check in question.checks if hidden_by_name.get(check) is False)
        hidden = tuple(check for check in question.checks if hidden_by_name.get(check) is True)
        judged[name] = Judged(question.title, question.functions, public, hidden)
    return judged


def problems(assignment: str, items: Iterable[Item], master: Master, judged: Mapping[str, Judged]) -> list[str]:
    """Find what keeps an assignment from teaching its part of the chapter.

    Args:
        assignment: "imdb" …
        items: What it has to teach.
        master: What its master has.
        judged: What grading.yml has.

    Returns:
        One sentence for each thing that is missing or doesn't agree; empty when all is well.
    """
    items = tuple(items)
    found = list(chain.from_iterable(_item_problems(item, master) for item in items))
    asked = dict.fromkeys(chain.from_iterable(item.questions for item in items))
    for question in dict.fromkeys([*asked, *master.questions, *judged]):
        if question not in asked:
            file = f"autograder/assignments/{assignment}.py"
            found.append(f"{question} is on no item. Name it in {file} where the chapter has it.")
        if question not in master.questions:
            found.append(f"{question} is no question of the master.")
        else:
            found += _reference_problems(question, items, master.questions[question])
        found += _check_problems(question, judged)
    return [f"{assignment}: {problem}" for problem in found]


def _item_problems(item: Item, master: Master) -> list[str]:
    label = f'{item.kind} {item.place} "{item.topic}"'
    if not item.questions and not item.cells:
        return [f"{label} has neither a question nor an exploration cell."]
    found = []
    for code in item.cells:
        cells = cells_with(code, master)
        if len(cells) != 1:
            found.append(f"{label}: {len(cells)} exploration cells hold {code}; exactly one must.")
        elif item.kind == "listing" and not item.questions and item.place not in references(cells[0].heading):
            found.append(f'{label}: the heading over its cell, "{cells[0].heading}", does not name that listing.')
    return found


def _reference_problems(question: str, items: Iterable[Item], asked: MasterQuestion) -> list[str]:
    own = [item for item in items if question in item.questions]
    listings = {item.place for item in own if item.kind == "listing"}
    unmapped = sorted(asked.references - {item.place for item in own})
    unnamed = sorted(listings - asked.references)
    return [f"{question}: the master names {place}, which the map does not give it." for place in unmapped] + [
        f"{question}: the map gives it listing {place}, which the master does not name there." for place in unnamed
    ]


def _check_problems(question: str, judged: Mapping[str, Judged]) -> list[str]:
    if question not in judged:
        return [f"{question} has no checks: it is not in grading.yml, or the checks are not written."]
    missing = {"public": not judged[question].public, "hidden": not judged[question].hidden}
    return [f"{question} has no {kind} check." for kind, absent in missing.items() if absent]


def chapter_parts(grading: Grading, root: Path = ROOT) -> list[Part]:
    """Link the chapter with masters and checks.

    Args:
        grading: The whole of grading.yml.
        root: The project's folder, which has `solutions/`.

    Returns:
        One entry per assignment, each with what is missing.
    """
    parts = []
    for assignment, items in ((name, assignments.load(name).chapter) for name in grading.assignments):
        if not items:  # it teaches nothing of the chapter
            continue
        master = read_master(root / "solutions" / f"{assignment}.py")
        judged = judged_questions(grading, assignment)
        parts.append(Part(assignment, items, master, judged, tuple(problems(assignment, items, master, judged))))
    return parts
