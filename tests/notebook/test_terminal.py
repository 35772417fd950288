"""`python -m shared check`: the notebook's checks from a terminal, once or at each save."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared.__main__ import main
from shared.notebook.notebook_file import CodeCell, NotebookError, questions_to_check, read_notebook
from shared.notebook.terminal import CheckedNotebook, watch

RIGHT = "def decode_review(s, words):\n    w = {r + 3: word for word, r in words.items()}\n"
RIGHT += '    return " ".join(w.get(i, "?") for i in s)\n'
WRONG = RIGHT.replace("r + 3", "r")
ENCODE = "import numpy as np\ndef vectorize_sequences(s, dimension=10):\n    return encode(s, dimension)\n"
HELPER = "def encode(s, d):\n    return np.array([[float(c in set(row)) for c in range(d)] for row in s])\n"


def cell(source: str, question: str = "", tags: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a code cell."""
    metadata: dict[str, Any] = {"tags": list(tags)}
    if question:
        metadata["kit"] = {"question": question}
    return {"cell_type": "code", "metadata": metadata, "source": source}


def save(path: Path, *cells: dict[str, Any], assignment: str = "imdb") -> Path:
    """Write a notebook."""
    path.write_text(json.dumps({"cells": cells, "metadata": {"kit": {"assignment": assignment}}}), "utf-8")
    return path


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A notebook that answers q1 right and q2 by a helper; only these two are asked."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").mkdir()
    for question in ("q1", "q2"):
        (tmp_path / "tests" / f"{question}.py").touch()
    skipped = cell("1 / 0", tags=("skip-grading",))
    return save(tmp_path / "imdb.ipynb", skipped, cell(RIGHT, "q1"), cell(HELPER), cell(ENCODE, "q2"))


def test_all_right_is_exit_code_0(notebook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(notebook)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "✓ q1: 2 of 2 public checks passed. More checks run after you hand in.",
        "",
        "✓ q2: 2 of 2 public checks passed. More checks run after you hand in.",
        "",
        "2 of 2 questions pass all their public checks: ✓ q1  ✓ q2",
    ]


def test_a_wrong_answer_is_exit_code_1(notebook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(notebook, cell(WRONG, "q1"), cell(ENCODE, "q2"))
    assert main(["check", str(notebook), "--question", "q1"]) == 1
    assert "✗ q1: 0 of 2 public checks passed.\n\n✗ " in capsys.readouterr().out


def test_a_cell_that_raises_is_named_and_the_rest_is_checked(
    notebook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(notebook, cell("def broken(:", "q2"), cell("1 / 0"), cell(RIGHT, "q1"))
    assert main(["check", str(notebook)]) == 1
    printed = capsys.readouterr().out
    assert "Cell 1 (q2) stopped: SyntaxError: invalid syntax (line 1 of the cell)" in printed
    assert "Cell 2 stopped: ZeroDivisionError: division by zero\n  Run it in Jupyter to see where." in printed
    assert "✓ q1" in printed


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("absent.ipynb", None, "There is no file"),
        ("text.ipynb", "# %% cells", "is not a notebook"),
        ("list.ipynb", "[1, 2]", "it has no list of cells"),
        ("cells.ipynb", '{"cells": [1]}', "it has no list of cells"),
        ("empty.ipynb", '{"cells": []}', "has no code cells"),
        ("binary.ipynb", "\x00\x01", "is not a notebook"),
        ("chess.ipynb", '{"cells": [{"cell_type": "code", "source": "1"}]}', "belongs to no assignment here"),
    ],
)
def test_a_file_that_cannot_be_checked_is_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str | None, complaint: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, "utf-8")
    assert main(["check", str(tmp_path / name)]) == 2
    message = capsys.readouterr().err
    assert complaint in message
    assert "Traceback" not in message


def test_a_folder_and_an_unknown_question(notebook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(notebook.parent)]) == 2
    assert main(["check", str(notebook), "--question", "q99"]) == 2
    message = capsys.readouterr().err
    assert "is a folder. Name the notebook in it." in message
    assert "There is no question q99. The questions are: q1, q2." in message


def after_saves(path: Path, *contents: tuple[dict[str, Any], ...]) -> str:
    """Return what is printed after each of these is saved."""
    said: list[str] = []
    checked = CheckedNotebook(path, said.append)
    checked.check(checked.session.questions)
    said.clear()

    def saves() -> Iterator[object]:
        for cells in contents:
            save(path, *cells)
            yield cells

    watch(checked, path, said.append, saves())
    return "\n".join(said[1:])


def test_only_what_changed_is_checked_again(notebook: Path) -> None:
    printed = after_saves(notebook, (cell(WRONG, "q1"), cell(HELPER), cell(ENCODE, "q2")))
    assert printed.startswith("✗ q1: ")
    assert "q2: " not in printed
    assert "1 of 2 questions done, 1 failing.\nNext: q1." in printed


def test_a_helper_that_changed_concerns_the_answers_that_use_it(notebook: Path) -> None:
    printed = after_saves(notebook, (cell(RIGHT, "q1"), cell(HELPER + "\n1"), cell(ENCODE, "q2")))
    assert printed.startswith("✓ q2: ")
    assert "q1: " not in printed


def test_after_a_right_answer_it_goes_on_to_the_first_open_question(notebook: Path) -> None:
    wrong, right = (cell(WRONG, "q1"), cell(ENCODE, "q2")), (cell(WRONG, "q1"), cell(HELPER), cell(ENCODE, "q2"))
    printed = after_saves(notebook, wrong, right)
    assert "✓ q2" in printed
    assert printed.index("✓ q2") < printed.index("Next:\n✗ q1: 0 of 2 public checks passed.")


def test_an_answer_that_can_no_longer_run_does_not_stay_from_before(notebook: Path) -> None:
    printed = after_saves(notebook, (cell("def decode_review(:", "q1"), cell(HELPER), cell(ENCODE, "q2")))
    assert "Cell 1 (q1) stopped: SyntaxError" in printed
    assert "decode_review() is not defined." in printed


def test_a_save_without_a_change_and_a_half_written_file(notebook: Path) -> None:
    same = tuple(json.loads(notebook.read_text("utf-8"))["cells"])
    assert after_saves(notebook, same) == "Saved; no code has changed.\n"

    said: list[str] = []
    checked = CheckedNotebook(notebook, said.append)
    notebook.write_text("{")
    watch(checked, notebook, said.append, iter([1]))
    assert "is not a notebook" in said[-1]


def test_without_metadata_an_answer_belongs_to_the_check_after_it(tmp_path: Path) -> None:
    path = save(tmp_path / "a.ipynb", cell("x = 1"), cell(RIGHT), cell('grader.check("q1")'), cell(ENCODE))
    assert [one.question for one in read_notebook(path).cells] == ["", "q1", ""]


def test_what_is_concerned_follows_names_from_cell_to_cell() -> None:
    cells = [
        CodeCell(1, "def a(): return 1", "q1"),
        CodeCell(2, "def b(): return a()", "q2"),
        CodeCell(3, "def c(): return b()", "q3"),
        CodeCell(4, "def d(): return 1", "q4"),
    ]
    assert questions_to_check(cells, [cells[0]], {"a"}) == {"q1", "q2", "q3"}
    assert questions_to_check(cells, [], {"b"}) == {"q3"}


def test_a_notebook_of_an_assignment_that_is_not_here(notebook: Path) -> None:
    save(notebook, cell("1"), assignment="chess")
    with pytest.raises(NotebookError, match="There are checks for: boston, imdb, reuters"):
        CheckedNotebook(notebook, print)
