"""A student notebook without some of the questions still makes sense."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from autograder import config
from autograder.otter.left_out import LeftOutError, mentions, without_questions
from autograder.otter.source_notebook import EXPLORATION, read_source, source_path
from autograder.otter.student_notebook import ReleaseError, student_notebook
from autograder.paths import ROOT

ASSIGNMENTS = config.load(ROOT / "grading.yml").assignments
SOURCE = """\
# %% [markdown]
# # Houses
# There are three questions. In each, one cell defines a function (in questions 1 and 3, two).

# %% [markdown]
# ## Question 1: rows

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %%
def rows(n):
    return list(range(n))

# %% [raw]
# # END QUESTION

# %% [markdown]
# Look at ten rows.

# %% tags=["active-ipynb", "skip-grading"]
# x = rows(10)

# %% [markdown]
# They are small.

# %% [markdown]
# ## Question 2: prices

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %%
def prices(x):
    return [2 * row for row in x]

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# y = [1, 2]
# [x for x in y]

# %% tags=["active-ipynb", "skip-grading"]
# print(prices(x))

# %% [markdown]
# ## Question 3: both
# As in question 2.

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %%
def both(n):
    return prices([n])

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# both(3)

# %% [markdown]
# That was question 3.
#
# **What to take along:** houses have prices.
"""


@pytest.fixture
def cells(tmp_path: Path) -> list[Any]:
    path = tmp_path / "houses.py"
    path.write_text(SOURCE, "utf-8")
    return list(read_source(path).cells)


def texts(cells: list[Any], *left_out: str) -> list[str]:
    functions = {"q1": ["rows"], "q2": ["prices"], "q3": ["both"]}
    return [cell.source for cell in without_questions(cells, {name: functions[name] for name in left_out})]


def test_without_any_nothing_changes(cells: list[Any]) -> None:
    assert texts(cells) == [cell.source for cell in cells]


def test_the_last_question_goes_with_all_that_is_about_it_but_the_summary(cells: list[Any]) -> None:
    kept = texts(cells, "q3")
    assert kept[-2:] == ["print(prices(x))", "**What to take along:** houses have prices."]
    assert not any("both" in text or "## Question 3" in text for text in kept)


def test_the_count_of_questions_follows(cells: list[Any]) -> None:
    text = texts(cells, "q3")[0]
    expected = (
        "There are two questions: question 3 is left out. In each, one cell defines a function (in question 1, two)."
    )
    assert expected in text


def test_given_cells_go_that_need_a_variable_of_the_question_and_their_texts_with_them(cells: list[Any]) -> None:
    kept = texts(cells, "q1")
    assert "x = rows(10)" not in kept
    assert "print(prices(x))" not in kept
    assert not {"Look at ten rows.", "They are small."} & set(kept)


def test_given_cells_stay_that_set_such_a_variable_themselves(cells: list[Any]) -> None:
    assert "y = [1, 2]\n[x for x in y]" in texts(cells, "q1")


def test_a_question_that_another_answer_calls_is_refused(cells: list[Any]) -> None:
    with pytest.raises(LeftOutError, match=r"q2 can't be left out: the answer to q3 calls its prices\(\)\."):
        texts(cells, "q2")


def test_both_of_them_can_be_left_out(cells: list[Any]) -> None:
    assert "There is one question: questions 2 and 3 are left out." in texts(cells, "q2", "q3")[0]


def test_texts_that_still_mention_the_question_are_reported(cells: list[Any]) -> None:
    assert mentions(cells, {"q2": ["prices"]}) == ["## Question 2: prices", "As in question 2."]


def test_any_one_question_can_be_left_out_or_is_refused_with_the_reason() -> None:
    for name, assignment in ASSIGNMENTS.items():
        cells = list(read_source(source_path(name)).cells)
        for question, asked in assignment.questions.items():
            try:
                kept = without_questions(cells, {question: asked.functions})
            except LeftOutError as error:
                assert "can't be left out: the answer to q" in str(error)
                continue
            code = "\n".join(cell.source for cell in kept if EXPLORATION in cell.metadata.get("tags", []))
            assert not [function for function in asked.functions if re.search(rf"\b{function}\(", code)], (
                name,
                question,
            )


@pytest.mark.slow
def test_the_student_notebook_is_made_without_the_question() -> None:
    from autograder.release.build import public_checks  # noqa: PLC0415 - quick tests above do without

    boston = ASSIGNMENTS["boston"]
    checks = [check for check in public_checks(boston) if check.question != "q10"]
    text = student_notebook("boston", ROOT / "solutions" / "boston.py", checks, {"q10": ["compare_models"]})
    assert 'grader.check(\\"q9\\")' in text
    assert "q10" not in text
    assert "compare_models" not in text


def test_a_question_that_is_needed_is_an_error_of_the_release() -> None:
    with pytest.raises(ReleaseError, match="boston: q3 can't be left out: the answer to q10 calls its k_fold_scores"):
        student_notebook("boston", ROOT / "solutions" / "boston.py", [], {"q3": ["k_fold_scores"]})
