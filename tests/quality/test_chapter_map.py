"""The whole chapter is taught: every listing, page and exercise has its question with checks, or its cell."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import assignments, config
from autograder.assignments import Item
from autograder.cli.app import app
from autograder.docs.chapter_map import (
    ExplorationCell,
    Judged,
    Master,
    MasterQuestion,
    Part,
    cells_with,
    chapter_parts,
    problems,
    read_master,
    references,
)
from autograder.docs.chapter_page import chapter_page
from autograder.paths import ROOT

CHAPTER = {
    name: assignments.load(name).chapter
    for name in config.load(ROOT / "grading.yml").assignments
    if assignments.load(name).chapter
}
MASTER_TEXT = '''\
# %% [markdown]
# ## The data (listing 4.1)

# %% tags=["active-ipynb", "setup"]
# %pip install something

# %% tags=["active-ipynb", "skip-grading"]
# data = load( num_words = 10 )  # with a remark

# %% [markdown]
# ## Question 1: reading (listing 4.2)

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %%
def read(text):
    """Read a text (listing 4.2).

    See also listing 4.30.
    """
    return text

# %% [raw]
# # END QUESTION
'''
ITEMS = (
    Item("listing", "4.1", "Load", cells=("load(num_words=10)",)),
    Item("listing", "4.2", "Read", ("q1",)),
)
JUDGED = {"q1": Judged("Reading", ("read",), ("test_public",), ("test_hidden",))}


@pytest.fixture
def master(tmp_path: Path) -> Master:
    path = tmp_path / "master.py"
    path.write_text(MASTER_TEXT, "utf-8")
    return read_master(path)


@cache
def real_parts() -> dict[str, Part]:
    return {part.assignment: part for part in chapter_parts(config.load(ROOT / "grading.yml"))}


@pytest.mark.parametrize("assignment", CHAPTER)
def test_everything_in_the_chapter_has_its_question_with_checks_or_its_cell(assignment: str) -> None:
    assert real_parts()[assignment].problems == ()


def test_every_listing_is_an_item_of_its_own_in_the_order_of_the_book() -> None:
    listings = [item.place for items in CHAPTER.values() for item in items if item.kind == "listing"]
    assert listings == [f"4.{number}" for number in range(1, 32)]


def test_the_page_in_docs_is_up_to_date() -> None:
    page = (ROOT / "docs" / "chapter-map.md").read_text("utf-8")
    assert page == chapter_page(list(real_parts().values())), "Run: make docs"


def test_every_question_and_item_stands_on_the_page() -> None:
    page = chapter_page(list(real_parts().values()))
    assert all(item.topic in page for items in CHAPTER.values() for item in items)
    assert all(
        f"### {name} {question}\n" in page
        for name, part in real_parts().items()
        for question in part.master.questions
    )


def test_a_complete_map_has_no_problems(master: Master) -> None:
    assert problems("x", ITEMS, master, JUDGED) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("plots (listings 4.18 to 4.20)", {"4.18", "4.19", "4.20"}),
        ("the model (listings 4.4 and 4.5)", {"4.4", "4.5"}),
        ("Labels as floats (after listing 4.3).", {"after 4.3"}),
        ("Integer labels (before listing 4.22).", {"before 4.22"}),
        ("Question 3: the labels", set()),
    ],
)
def test_listings_are_read_from_headings_and_docstrings(text: str, named: set[str]) -> None:
    assert references(text) == named


def test_a_master_gives_its_questions_with_what_heading_and_first_lines_name(master: Master) -> None:
    assert master.questions == {"q1": MasterQuestion("Question 1: reading (listing 4.2)", frozenset({"4.2"}))}


def test_a_cell_is_found_however_its_code_is_laid_out(master: Master) -> None:
    assert [cell.heading for cell in cells_with("load(num_words=10)", master)] == ["The data (listing 4.1)"]
    assert cells_with("load(num_words=11)", master) == []


def test_an_item_with_neither_question_nor_cell_is_a_problem(master: Master) -> None:
    items = (*ITEMS, Item("page", "after 4.2", "Nothing"))
    assert problems("x", items, master, JUDGED) == [
        'x: page after 4.2 "Nothing" has neither a question nor an exploration cell.'
    ]


def test_a_question_that_the_master_lacks_is_a_problem(master: Master) -> None:
    items = (*ITEMS, Item("exercise", "end of 4.1", "Variants", ("q2",)))
    assert problems("x", items, master, {**JUDGED, "q2": JUDGED["q1"]}) == ["x: q2 is no question of the master."]


def test_a_cell_that_the_master_lacks_is_a_problem(master: Master) -> None:
    items = (*ITEMS, Item("page", "after 4.2", "Shown", cells=("show()",)))
    assert problems("x", items, master, JUDGED) == [
        'x: page after 4.2 "Shown": 0 exploration cells hold show(); exactly one must.'
    ]


def test_code_in_two_cells_is_a_problem(master: Master) -> None:
    doubled = replace(master, cells=[*master.cells, *master.cells])
    (problem,) = problems("x", ITEMS, doubled, JUDGED)
    assert "2 exploration cells hold load(num_words=10)" in problem


def test_a_cell_under_another_listing_is_a_problem(master: Master) -> None:
    moved = [ExplorationCell("More data (listing 4.9)", cell.expressions) for cell in master.cells]
    (problem,) = problems("x", ITEMS, replace(master, cells=moved), JUDGED)
    assert "does not name that listing" in problem


@pytest.mark.parametrize("kind", ["public", "hidden"])
def test_a_question_without_a_kind_of_checks_is_a_problem(kind: str, master: Master) -> None:
    lacking = {"q1": Judged("Reading", ("read",), *((), ("test_b",)) if kind == "public" else (("test_a",), ()))}
    assert problems("x", ITEMS, master, lacking) == [f"x: q1 has no {kind} check."]


def test_a_question_that_is_not_judged_at_all_is_a_problem(master: Master) -> None:
    (problem,) = problems("x", ITEMS, master, {})
    assert problem.startswith("x: q1 has no checks")


def test_a_question_on_no_item_is_a_problem(master: Master) -> None:
    items = (ITEMS[0], Item("listing", "4.2", "Read", cells=("load(num_words=10)",)))
    assert "x: q1 is on no item. Name it in autograder/assignments/x.py where the chapter has it." in problems(
        "x", items, master, JUDGED
    )


def test_a_listing_that_master_and_map_number_differently_is_a_problem(master: Master) -> None:
    items = (ITEMS[0], replace(ITEMS[1], place="4.3"))
    assert problems("x", items, master, JUDGED) == [
        "x: q1: the master names 4.2, which the map does not give it.",
        "x: q1: the map gives it listing 4.3, which the master does not name there.",
    ]


def test_the_page_shows_what_is_missing(master: Master) -> None:
    items = (*ITEMS, Item("page", "after 4.2", "Shown", cells=("show()",)))
    page = chapter_page([Part("x", items, master, {}, ())])
    assert "**none yet**" in page
    assert "**no cell has** `show()`" in page


def test_a_bar_in_code_does_not_end_the_cell_of_a_table(master: Master) -> None:
    item = Item("page", "after 4.2", "Either", ("q1",), ("a | b",))
    assert "`a \\| b`" in chapter_page([Part("x", (*ITEMS, item), master, JUDGED, ())])


def test_the_command_says_when_the_page_is_out_of_date(tmp_path: Path) -> None:
    page = tmp_path / "map.md"
    page.write_text("old", "utf-8")
    result = CliRunner().invoke(app, ["chapter-map", "--check", "--out", str(page)])
    assert result.exit_code == 1
    assert "map.md is out of date. Run: python -m autograder chapter-map" in result.output
    assert page.read_text("utf-8") == "old"
