"""Well-formed inputs to damage: small, so that a run tries many."""

from __future__ import annotations

import json

from autograder.intake.notebooks import PlainCell, build_notebook
from autograder.paths import ROOT

from .folder import Entry
from .zip_files import zipped

ANSWER = b'''# Listing 4.28
import statistics

def average_history(all_mae_histories):
    """The mean of the folds."""
    return [statistics.fmean(maes) for maes in zip(*all_mae_histories)]
'''
_MAGICS = b"%matplotlib inline\n!ls\nx = 1; y = 2  # \\d\ndisplay?\n"
_CELLS: list[PlainCell] = [
    ("markdown", "# Predicting house prices", {}),
    ("code", _MAGICS.decode(), {"tags": ["skip-grading", "otter"]}),
    ("code", ANSWER.decode(), {"deletable": False}),
]
NOTEBOOK = json.dumps(build_notebook("seed", _CELLS, {"kit": {"assignment": "boston"}}).raw).encode()
_OLD_CELLS = [{"cell_type": "code", "input": ANSWER.decode().splitlines(True)}, {"cell_type": "heading"}]
_FORMAT_3 = json.dumps({"worksheets": [{"cells": _OLD_CELLS}], "metadata": {"name": ""}, "nbformat": 3}).encode()
NOTEBOOKS = [NOTEBOOK, _FORMAT_3, (ROOT / "assignments" / "boston" / "boston.ipynb").read_bytes()]

_HEADER = b"# ---\n# jupyter:\n#   kit:\n#     assignment: boston\n# ---\n\n"
_PERCENT = (
    _HEADER
    + b'# %% [markdown]\n# # Prices\n\n# %% tags=["skip-grading"]\n'
    + ANSWER
    + b"\n# %%\n# %matplotlib inline\n"
)
SCRIPTS = [ANSWER, _PERCENT, b"# -*- coding: latin-1 -*-\nx = '\xe9'\n" + _MAGICS]

STUDENTS_ZIPS = [
    zipped({"boston.ipynb": NOTEBOOK}),
    zipped({"hw/boston.ipynb": NOTEBOOK, "hw/.OTTER_LOG": b"\x80\x04.", "hw/old.py": ANSWER}),
]
CLASS_ZIPS = [
    zipped({"kim.ipynb": NOTEBOOK, "lee.py": ANSWER, "park.zip": STUDENTS_ZIPS[0], "roster.csv": b"kim\n"}),
    zipped({"class/kim/boston.ipynb": NOTEBOOK, "class/lee/a.py": ANSWER, "class/lee/b.py": ANSWER}),
]
_LINKS: list[Entry] = [("link", b"park.ipynb", b"kim/boston.ipynb"), ("link", b"choi.ipynb", b"/etc/passwd")]
FOLDER: list[Entry] = [
    ("file", b"kim/boston.ipynb", NOTEBOOK),
    ("file", b"lee.py", ANSWER),
    *_LINKS,
    ("link", b"loop.py", b"loop.py"),
    ("pipe", b"pipe.ipynb", b""),
    ("folder", b"empty", b""),
]

_CONFIGURATION = b"""version: 1
limits: &all {cell_seconds: 5, memory_mb: 512}
assignments:
  boston:
    title: Prices
    limits: *all
    thresholds: {mae: {real: 2.5, synthetic: 3, source: ten seeds}}
    questions:
      q1: {title: Scaling, functions: [normalize], checks: {test_one: 60, test_two: {points: 40}}}
"""
CONFIGURATIONS = [_CONFIGURATION, (ROOT / "grading.yml").read_bytes()]

# Gradescope's list of submissions: of one student with an earlier attempt, and of a group.
_METADATA = b"""---
submission_1:
  :submitters:
  - :name: Kim Min-ji
    :sid: '17'
    :email: kim@example.org
  :created_at: 2026-03-01 12:00:00.5 +09:00
  :score: 3.5
  :history:
  - :created_at: 2026-02-28 12:00:00 +09:00
submission_2:
  :submitters: [{:name: A}, {:name: B}]
  :created_at: "2026-03-01T12:00:00Z"
  :status: processed
"""
METADATA = [_METADATA, b"--- {}\n"]
