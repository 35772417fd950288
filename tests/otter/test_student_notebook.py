"""The student notebook: made from the master through Otter, the same each time, and without the solutions."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.solution_lines import solution_lines

from autograder.otter.student_notebook import ReleaseError, student_notebook
from autograder.otter.test_files import PublicCheck
from autograder.paths import ROOT

MASTER = ROOT / "solutions" / "imdb.py"
QUESTIONS = [f"q{number}" for number in range(1, 13)]
CHECKS = [
    PublicCheck("q1", "test_first_of_q1", 'What has no word becomes "?" – always.', 1),
    PublicCheck("q1", "test_second_of_q1", "Words are joined by single spaces.", 1.5),
    *[PublicCheck(question, f"test_of_{question}", f"Something about {question}.", 2) for question in QUESTIONS[1:]],
]


@pytest.fixture(scope="session")
def notebook_text() -> str:
    return student_notebook("imdb", MASTER, CHECKS)


@pytest.fixture
def notebook(notebook_text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(notebook_text)
    return loaded


def sources(notebook: dict[str, Any], cell_type: str = "code") -> list[str]:
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == cell_type]


def functions_of(source: str) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))


def answers(notebook: dict[str, Any]) -> dict[str, str]:
    cells = [cell for cell in notebook["cells"] if "question" in cell["metadata"].get("kit", {})]
    return {cell["metadata"]["kit"]["question"]: "".join(cell["source"]) for cell in cells}


def write_master(folder: Path, *cells: str) -> Path:
    config = "# %% [raw]\n# # ASSIGNMENT CONFIG\n# tests:\n#   files: true\n#   ok_format: false\n\n"
    path = folder / "tiny.py"
    path.write_text(config + "\n\n".join(cells) + "\n", encoding="utf-8")
    return path


QUESTION = "# %% [raw]\n# # BEGIN QUESTION\n# name: q1"
SOLUTION = "# %% [raw]\n# # BEGIN SOLUTION"
END_SOLUTION = "# %% [raw]\n# # END SOLUTION"
END_QUESTION = "# %% [raw]\n# # END QUESTION"


@pytest.mark.slow
def test_two_runs_give_the_same_notebook(notebook_text: str) -> None:
    assert student_notebook("imdb", MASTER, CHECKS) == notebook_text


@pytest.mark.slow
def test_the_notebook_names_its_assignment(notebook: dict[str, Any]) -> None:
    assert notebook["metadata"]["kit"] == {"assignment": "imdb"}


@pytest.mark.slow
def test_cell_ids_are_unique(notebook: dict[str, Any]) -> None:
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)


@pytest.mark.slow
def test_cells_have_no_outputs(notebook: dict[str, Any]) -> None:
    code_cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code_cells)


@pytest.mark.slow
def test_each_question_has_one_cell_to_answer_it(notebook: dict[str, Any]) -> None:
    assert list(answers(notebook)) == QUESTIONS


@pytest.mark.slow
@pytest.mark.parametrize("question", QUESTIONS)
def test_each_stub_is_a_docstring_and_an_error_that_names_the_task(notebook: dict[str, Any], question: str) -> None:
    for function in functions_of(answers(notebook)[question]):
        docstring, stub = function.body
        assert isinstance(docstring, ast.Expr)
        assert ast.unparse(stub).startswith(f"raise NotImplementedError('{question}: ")


@pytest.mark.slow
def test_the_stubs_have_the_signatures_of_the_solution(notebook: dict[str, Any]) -> None:
    stubs = [function for source in answers(notebook).values() for function in functions_of(source)]
    solution = functions_of(MASTER.read_text("utf-8"))
    expected = {f.name: ast.unparse(f.args) for f in solution if not f.name.startswith("_")}
    assert {stub.name: ast.unparse(stub.args) for stub in stubs} == expected


@pytest.mark.slow
def test_no_line_of_a_solution_is_in_the_notebook(notebook: dict[str, Any]) -> None:
    lines = solution_lines("imdb")
    text = "\n".join(sources(notebook) + sources(notebook, "markdown"))
    assert len(lines) > 20
    assert [line for line in lines if line in text] == []


@pytest.mark.slow
def test_no_body_of_a_solution_is_in_the_notebook(notebook: dict[str, Any]) -> None:
    solved = {ast.unparse(f.body) for f in functions_of(MASTER.read_text("utf-8"))}  # type: ignore[arg-type] # a list of statements unparses too
    released = [f for source in answers(notebook).values() for f in functions_of(source)]
    assert not any(ast.unparse(f.body) in solved for f in released)  # type: ignore[arg-type] # as above


@pytest.mark.slow
def test_each_answer_is_followed_by_its_check(notebook: dict[str, Any]) -> None:
    code = sources(notebook)
    for question, answer in answers(notebook).items():
        assert code[code.index(answer) + 1] == f'grader.check("{question}")'


@pytest.mark.slow
def test_otter_is_started_before_the_first_check(notebook: dict[str, Any]) -> None:
    code = sources(notebook)
    start = next(place for place, source in enumerate(code) if source.endswith('grader = Notebook("imdb")'))
    assert start < code.index('grader.check("q1")')


@pytest.mark.slow
def test_the_notebook_begins_with_its_title(notebook: dict[str, Any]) -> None:
    assert notebook["cells"][0]["source"][0].startswith("# ")


@pytest.mark.slow
def test_all_but_answers_and_imports_are_left_out_of_grading(notebook: dict[str, Any]) -> None:
    code_cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    graded = [cell for cell in code_cells if "skip-grading" not in cell["metadata"].get("tags", [])]
    imports = ["".join(cell["source"]) for cell in graded if "kit" not in cell["metadata"]]
    assert len(graded) == len(QUESTIONS) + 1
    assert imports[0].startswith("from typing import Any\n\nimport keras\n")


@pytest.mark.slow
def test_exploration_cells_are_live_and_let_run_all_go_on(notebook: dict[str, Any]) -> None:
    cell = next(cell for cell in notebook["cells"] if "imdb.load_data(" in "".join(cell["source"]))
    assert "from shared.datasets import imdb\n" in cell["source"]
    assert cell["metadata"]["tags"] == ["otter_ignore", "raises-exception", "skip-grading"]


@pytest.mark.slow
def test_the_export_needs_neither_latex_nor_a_second_run(notebook: dict[str, Any]) -> None:
    assert sources(notebook)[-1].endswith("grader.export(pdf=False, ignore_log=True)")


def test_a_question_without_a_public_check_is_refused() -> None:
    with pytest.raises(ReleaseError, match="q12 has no public check"):
        student_notebook("imdb", MASTER, CHECKS[:-1])


def test_a_check_of_an_unknown_question_is_refused() -> None:
    stray = PublicCheck("q13", "test_stray", "Something.", 1)
    with pytest.raises(ReleaseError, match="test_stray belongs to q13, which the source notebook does not have"):
        student_notebook("imdb", MASTER, [*CHECKS, stray])


@pytest.mark.slow
def test_a_master_without_a_stub_is_refused(tmp_path: Path) -> None:
    answer = "# %%\ndef f():\n    # BEGIN SOLUTION\n    return 1\n    # END SOLUTION"
    master = write_master(tmp_path, QUESTION, SOLUTION, answer, END_SOLUTION, END_QUESTION)
    with pytest.raises(ReleaseError, match="q1: the prompt must raise NotImplementedError"):
        student_notebook("tiny", master, CHECKS[:1])


@pytest.mark.slow
def test_a_master_whose_solution_is_not_marked_is_refused(tmp_path: Path) -> None:
    master = write_master(tmp_path, QUESTION, "# %%\ndef f():\n    return 1", END_QUESTION)
    with pytest.raises(ReleaseError, match="q1 has no cell for the answer"):
        student_notebook("tiny", master, CHECKS[:1])


@pytest.mark.slow
def test_what_otter_says_of_a_bad_master_is_passed_on(tmp_path: Path) -> None:
    master = write_master(tmp_path, QUESTION, SOLUTION, "# %%\nx = 1", END_QUESTION)
    with pytest.raises(ReleaseError, match="inside a solution block"):
        student_notebook("tiny", master, CHECKS[:1])
