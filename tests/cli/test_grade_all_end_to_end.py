"""`python -m autograder grade all`, run as a TA runs it, on whichever assignments grading.yml has."""

from __future__ import annotations

import csv
import html
import json
import os
import re
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from helpers.site_files import ipynb

from autograder import config
from autograder.grading.submission_status import MEANINGS
from autograder.paths import ROOT

CLASS = ROOT / "tests" / "samples" / "class"
DECODE = """
def {name}(sequence, word_index):
    words = {{rank + 3: word for word, rank in word_index.items()}}
    return " ".join(words.get(index, "?") for index in sequence)
"""
AVERAGE = """
def average_history(all_mae_histories):
    return [sum(epoch) / len(epoch) for epoch in zip(*all_mae_histories)]
"""
# An answer of each assignment that needs no TensorFlow, so that grading is quick.
ANSWERS = {
    "imdb": DECODE.format(name="decode_review"),
    "reuters": DECODE.format(name="decode_newswire"),
    "boston": AVERAGE,
}
GRADING = config.load(ROOT / "grading.yml")
NAMES = [name for name in GRADING.assignments if name in ANSWERS]
# imdb, reuters, boston, total, status
CLASS_TOTALS = {
    "Amina Diallo": ["100", "100", "100", "300", "graded"],
    "Ana Silva": ["28", "33", "19", "80", "crashed"],
    "Jonas Müller": ["45", "21", "31", "97", "graded"],
    "Lena Novak": ["0", "0", "0", "0", "graded"],
    "Mei Tanaka": ["73", "50", "48", "171", "graded"],
    "Wei Zhang": ["", "", "", "", "invalid"],
}
pytestmark = pytest.mark.slow


def rows(path: Path) -> dict[str, dict[str, str]]:
    """A gradebook by its first column."""
    with path.open(encoding="utf-8", newline="") as file:
        return {next(iter(row.values())): row for row in csv.DictReader(file)}


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "autograder", "grade", "all", *map(str, arguments), "--data", "synthetic"]


def text_of(page: Path) -> str:
    """The text of a page in HTML or Markdown, without marks."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>|\\", "", page.read_text("utf-8"))).split())


@dataclass(frozen=True)
class Term:
    """One run: where the grades are, and how the command ended."""

    out: Path
    done: subprocess.CompletedProcess[str]

    @property
    def totals(self) -> dict[str, dict[str, str]]:
        return rows(self.out / "totals.csv")


@pytest.fixture(scope="module")
def term(tmp_path_factory: pytest.TempPathFactory) -> Term:
    """The class of `make grade`, and a folder of students of other kinds, graded once."""
    folder = tmp_path_factory.mktemp("term") / "submissions"
    for student in ("kim", "park", "Choi, Minjun"):
        (folder / student).mkdir(parents=True)
    for name in NAMES:
        (folder / "kim" / f"homework {name[0]}.ipynb").write_text(ipynb(ANSWERS[name]), "utf-8")
    with zipfile.ZipFile(folder / "lee.zip", "w") as archive:
        for name in NAMES[:2]:
            archive.writestr(f"{name} (1)/notebook.ipynb", ipynb(ANSWERS[name]))
    for student, other in (("park", ipynb(ANSWERS["imdb"])[:-30]), ("Choi, Minjun", ipynb("x = 1"))):
        (folder / student / "a.py").write_text(ANSWERS[NAMES[0]], "utf-8")
        (folder / student / "other.ipynb").write_text(other, "utf-8")
    out = tmp_path_factory.mktemp("grades")
    arguments = command(CLASS, folder, "--out", out, "--limit", "call_seconds=30")
    environment = {**os.environ, "COLUMNS": "80"}
    done = subprocess.run(arguments, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return Term(out, done)


@pytest.mark.parametrize("student", CLASS_TOTALS)
def test_each_student_of_the_class_gets_the_total_and_the_status_of_the_readme(term: Term, student: str) -> None:
    row = term.totals[student]
    assert [row[column] for column in (*NAMES, "total", "status")] == CLASS_TOTALS[student]


@pytest.mark.parametrize("page", ["README.md", "docs/tas.md"])
def test_the_readme_and_the_guide_show_the_totals_of_the_class(page: str) -> None:
    shown = [line.split() for line in (ROOT / page).read_text("utf-8").splitlines()]
    for student, columns in CLASS_TOTALS.items():
        gaps = ["–", "–", "–", "?"] if columns[-1] == "invalid" else columns[:-1]
        assert [*student.split(), *gaps, columns[-1]] in shown


def test_a_loop_and_an_end_of_the_process_cost_only_their_own_questions(term: Term) -> None:
    imdb, reuters = (rows(term.out / name / "grades.csv")["Ana Silva"] for name in ("imdb", "reuters"))
    assert (imdb["status"], imdb["q9"], imdb["q6"]) == ("timeout", "0", "8")
    assert (reuters["status"], reuters["q7"]) == ("crashed", "5")


def test_every_student_has_a_row_and_every_notebook_its_score(term: Term) -> None:
    totals = term.totals
    scores = {name: float(rows(term.out / name / "grades.csv")["kim"]["score"]) for name in NAMES}
    assert term.done.returncode == 1, term.done.stderr
    assert all(scores.values())
    assert set(totals) == {*CLASS_TOTALS, "Choi, Minjun", "kim", "lee", "park"}
    assert float(totals["kim"]["total"]) == pytest.approx(sum(scores.values()))
    assert float(totals["lee"]["total"]) == pytest.approx(sum(scores[name] for name in NAMES[:2]))
    assert [float(totals["kim"][name]) for name in NAMES] == pytest.approx(list(scores.values()))


def test_no_page_for_a_student_has_the_details_of_a_hidden_check(term: Term) -> None:
    compared = 0
    for file in sorted(term.out.glob("*/results/*.json")):
        checks = json.loads(file.read_text("utf-8"))["checks"]
        messages = " ".join(" ".join(check["message"].split()) for check in checks)
        details = {" ".join(check["detail"].split()) for check in checks if check["hidden"] and check["detail"]}
        pages = [text_of(file.parent.parent / "feedback" / f"{file.stem}.{kind}") for kind in ("html", "md")]
        for detail in details:
            if detail not in messages:  # a public check may say the same about its own inputs
                assert not any(detail in page for page in pages), (file.stem, detail)
                compared += 1
    assert compared > 20


def test_what_cannot_be_read_or_told_is_in_the_totals(term: Term) -> None:
    for student, why in (("park", "park/other.ipynb is cut off"), ("Choi, Minjun", "defines no function")):
        assert (term.totals[student]["total"], term.totals[student]["status"]) == ("", "unclear")
        assert why in term.totals[student]["message"]


def test_the_terminal_ends_with_totals_and_what_they_mean_within_80_columns(term: Term) -> None:
    lines = term.done.stdout.splitlines()
    (header,) = [place for place, line in enumerate(lines) if line.startswith("student ")]
    (places,) = [place for place, line in enumerate(lines) if line.startswith("totals:")]
    assert all(len(line) <= 80 for line in lines[header:places])
    assert lines[places].split()[-1] == str(term.out / "totals.csv")
    explained = [line.split()[0] for line in lines[header:places] if line.split(" ")[0] in MEANINGS]
    assert explained == ["graded", "timeout", "crashed", "missing", "unclear", "invalid"]


def test_ctrl_c_leaves_totals_of_what_is_graded_and_the_same_command_grades_the_rest(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for student, first in (("a", ""), ("b", "import time\ntime.sleep(5)\n"), ("c", "")):
        (tmp_path / "in" / f"{student}.py").write_text(first + ANSWERS[NAMES[0]], "utf-8")
    arguments = command(tmp_path / "in", "--out", tmp_path / "out", "--workers", 1)
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("[1/3]"):
                process.send_signal(signal.SIGINT)
        code = process.wait()
    assert code == 130
    totals = rows(tmp_path / "out" / "totals.csv")
    assert (totals["a"][NAMES[0]] != "", totals["c"]["status"]) == (True, "not_graded")
    again = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "1 unchanged since they were graded, 2 to grade" in again.stdout, again.stderr
    totals = rows(tmp_path / "out" / "totals.csv")
    assert len({row[NAMES[0]] for row in totals.values()} - {""}) == 1
    assert [row["status"] for row in totals.values()] == ["missing"] * 3
