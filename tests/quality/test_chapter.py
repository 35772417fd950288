"""The whole chapter is taught: every listing, page and exercise has its question with checks, or its cell."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from autograder import assignments, config
from autograder.assignments import Item
from autograder.judge.run_checks import load_checks
from autograder.otter.source_notebook import cells_of
from autograder.paths import ROOT

_LISTINGS = re.compile(r"(after |before )?listings? 4\.(\d+)(?:( to | and )4\.(\d+))?")
GRADING = config.load(ROOT / "grading.yml")
CHAPTER = {name: assignments.load(name).chapter for name in GRADING.assignments if assignments.load(name).chapter}
EVERY_ITEM = [(name, item) for name, items in CHAPTER.items() for item in items]


@dataclass
class Notebook:
    """A source notebook: the listings that each question names, and each exploration cell with its heading."""

    questions: dict[str, set[str]]
    cells: list[tuple[str, str]]


def named_listings(text: str) -> set[str]:
    """Return "4.8" for each listing that a heading or docstring names, "after 4.3" for what is next to one."""
    found = set()
    for relation, first, link, last in _LISTINGS.findall(text):
        start, end = int(first), int(last or first)
        found |= {f"{relation}4.{number}" for number in (range(start, end + 1) if link == " to " else (start, end))}
    return found


@cache
def source_notebook(assignment: str) -> Notebook:
    heading = ""
    notebook = Notebook({}, [])
    for cell in cells_of(assignment):
        if cell.cell.cell_type == "markdown":
            heading = [heading, *re.findall(r"(?m)^## (.+)$", cell.source)][-1]
        elif cell.begins_question and cell.question:
            notebook.questions[cell.question] = named_listings(heading)
        elif cell.is_exploration:
            notebook.cells.append((heading, cell.source))
        elif cell.is_code and cell.question:
            functions = [node for node in ast.parse(cell.source).body if isinstance(node, ast.FunctionDef)]
            first_lines = [(ast.get_docstring(function) or "").split("\n")[0] for function in functions]
            notebook.questions[cell.question] |= named_listings(" ".join(first_lines))
    return notebook


def headings_of(expression: str, notebook: Notebook) -> Iterator[str]:
    """Yield the heading of each exploration cell that has the expression, however it is laid out there."""
    wanted = ast.dump(ast.parse(expression, mode="eval").body)
    for heading, source in notebook.cells:
        if any(ast.dump(node) == wanted for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr)):
            yield heading


def test_every_listing_is_an_item_in_the_order_of_the_book() -> None:
    listings = [item.place for _, item in EVERY_ITEM if item.kind == "listing"]
    assert listings == [f"4.{number}" for number in range(1, 32)]


@pytest.mark.parametrize(("assignment", "item"), EVERY_ITEM, ids=lambda value: getattr(value, "topic", value))
def test_every_item_has_a_question_or_a_cell(assignment: str, item: Item) -> None:
    notebook = source_notebook(assignment)
    assert item.questions or item.cells
    assert set(item.questions) <= set(notebook.questions)
    for expression in item.cells:
        headings = list(headings_of(expression, notebook))
        assert len(headings) == 1, f"{len(headings)} exploration cells have {expression}; exactly one must."
        if item.kind == "listing" and not item.questions:
            assert item.place in named_listings(headings[0])


@pytest.mark.parametrize("assignment", CHAPTER)
def test_every_question_is_on_an_item_and_names_its_listings(assignment: str) -> None:
    for question, named in source_notebook(assignment).questions.items():
        own = [item for item in CHAPTER[assignment] if question in item.questions]
        file = f"autograder/assignments/{assignment}.py"
        assert own, f"{question} is not on any item. Add it in {file} where the chapter has it."
        assert {item.place for item in own if item.kind == "listing"} <= named <= {item.place for item in own}


@pytest.mark.parametrize("assignment", CHAPTER)
def test_every_question_has_a_public_and_a_hidden_check(assignment: str) -> None:
    hidden = {check.name: check.hidden for check in load_checks(assignment)}
    questions = {**GRADING.assignments[assignment].questions, **GRADING.assignments[assignment].left_out}
    assert set(questions) == set(source_notebook(assignment).questions)
    for name, question in questions.items():
        assert {hidden[check] for check in question.checks} == {False, True}, name


@pytest.mark.parametrize(("assignment", "item"), EVERY_ITEM, ids=lambda value: getattr(value, "topic", value))
def test_every_item_is_in_the_map_with_its_questions_and_cells(assignment: str, item: Item) -> None:
    page = (ROOT / "docs" / "chapter-map.md").read_text("utf-8")
    section = page.split(f"## {assignment}:")[1].split("\n## ")[0]
    (row,) = [line for line in section.splitlines() if f"| {item.topic} |" in line]
    assert item.place in row
    assert (", ".join(item.questions) or "–") in row
    assert all(f"`{expression}`" in row for expression in item.cells)
