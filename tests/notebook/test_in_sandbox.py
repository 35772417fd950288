"""Cells of the released notebook run in the student process too, for example where a course site drops their tags."""

from __future__ import annotations

from conftest import Start

CELLS = (
    'import shared\nfrom shared.notebook import Notebook\n\ngrader = Notebook("imdb")',
    'grader.check("q1")\ngrader.hint("q1")\nshared.progress()\ngrader.check_all()\ngrader.export(pdf=False)',
    "from shared.notebook import training_progress",
    "def answer():\n    return 42",
)


def test_the_notebooks_own_grader_does_not_disturb_grading(start: Start) -> None:
    student = start(*CELLS)
    assert student.call("answer") == 42
    assert [run.status for run in student.cell_runs.values()] == ["ok"] * len(CELLS)
