"""From Canvas' zip to Canvas' gradebook, as a TA does it. The answers need no TensorFlow, so that they are quick."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from helpers.graded_runs import table
from helpers.site_files import ipynb, put_zip

from autograder.paths import ROOT

AVERAGE = """
def average_history(all_mae_histories):
    return [sum(epoch) / len(epoch) for epoch in zip(*all_mae_histories)]
"""
GRADEBOOK = (
    "Student,ID,SIS Login ID,Section,Predicting house prices (777)\n"
    "    Points Possible,,,,100\n"
    '"Kim, Min-ji",101,kim,A,\n'
    '"Lee, Jun",102,lee,A,\n'
    '"Park, Seo",103,park,A,\n'
    '"Choi, Ha",104,choi,A,\n'
)
pytestmark = [pytest.mark.slow, pytest.mark.process]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "autograder", *map(str, arguments)]
    environment = {**os.environ, "COLUMNS": "120"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_three_submissions_of_canvas_come_back_as_grades(tmp_path: Path) -> None:
    files = {
        "kimminji_101_90001_boston.ipynb": ipynb("x = 1"),
        "kimminji_101_90004_boston-1.ipynb": ipynb(AVERAGE),
        "leejun_LATE_102_90002_boston.ipynb": ipynb("x = 1"),
        "parkseo_103_90003_essay.pdf": "%PDF",
    }
    source, book, out = put_zip(tmp_path / "submissions.zip", files), tmp_path / "book.csv", tmp_path / "out"
    book.write_text(GRADEBOOK, "utf-8")
    options = ["--only", "q5", "--data", "synthetic", "--workers", 1, "--roster", book, "--out", out]
    graded = run("grade", "boston", source, *options)
    assert graded.returncode == 1, graded.stderr
    assert "read as a download of Canvas\n" in graded.stdout
    assert "roster: 3 matched, 0 unmatched, 1 missing, 0 double" in graded.stdout
    exported = run("export", "canvas", out, "--template", book)
    assert exported.returncode == 1, exported.stderr
    column = {row["ID"]: row["Predicting house prices (777)"] for row in table(out / "canvas-grades.csv")}
    assert column == {"": "100", "101": "6", "102": "0", "103": "", "104": ""}
    assert "no grade: Park, Seo (103): invalid: no notebook found in parkseo_103_90003_essay.pdf." in exported.stdout
    assert "no grade: Choi, Ha (104): nothing submitted" in exported.stdout
    with zipfile.ZipFile(out / "canvas-grades-feedback.zip") as archive:
        assert archive.namelist() == [
            "kimminji_101_90004_boston-1.ipynb.html",
            "leejun_LATE_102_90002_boston.ipynb.html",
        ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.csv", "out", "submissions.zip"]
