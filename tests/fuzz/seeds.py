"""What fuzzing starts from: well-formed inputs, made by the kit itself and small, so that a run tries many."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from autograder.notebooks import build_notebook
from shared import student, wire

from .zips import zipped

ROOT = Path(__file__).resolve().parents[2]
ANSWER = '''# Listing 4.28
import statistics

def average_history(all_mae_histories):
    """The mean of the folds."""
    return [statistics.fmean(maes) for maes in zip(*all_mae_histories)]
'''
MAGICS = "%matplotlib inline\n!ls\nx = 1; y = 2  # \\d\ndisplay?\n"


@cache
def notebook_json() -> str:
    """A small notebook of the boston assignment."""
    cells: list[tuple[str, str, dict[str, Any]]] = [
        ("markdown", "# Predicting house prices", {}),
        ("code", MAGICS, {"tags": ["skip-grading", "otter"]}),
        ("code", ANSWER, {"deletable": False}),
    ]
    return json.dumps(build_notebook("seed", cells, {"kit": {"assignment": "boston"}}).raw)


def notebooks() -> list[bytes]:
    """Notebooks of today's format and of format 3, and a released one."""
    cells = [{"cell_type": "code", "input": ANSWER.splitlines(True), "outputs": []}, {"cell_type": "heading"}]
    old = {"worksheets": [{"cells": cells}], "metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0}
    released = (ROOT / "assignments" / "boston" / "boston.ipynb").read_bytes()
    return [notebook_json().encode(), json.dumps(old).encode(), released]


def scripts() -> list[bytes]:
    """A plain script, one with marked cells and a header, and one in another encoding."""
    header = "# ---\n# jupyter:\n#   kit:\n#     assignment: boston\n# ---\n\n"
    marked = (
        f'{header}# %% [markdown]\n# # Prices\n\n# %% tags=["skip-grading"]\n{ANSWER}\n# %%\n# %matplotlib inline\n'
    )
    return [ANSWER.encode(), marked.encode(), b"# -*- coding: latin-1 -*-\nx = '\xe9'\n" + MAGICS.encode()]


def students_zips() -> list[bytes]:
    """What a student may zip: a notebook alone, and one in a folder beside a script and Otter's log."""
    notebook = notebook_json().encode()
    more = {"hw/boston.ipynb": notebook, "hw/.OTTER_LOG": b"\x80\x04.", "hw/old.py": ANSWER.encode()}
    return [zipped({"boston.ipynb": notebook}), zipped(more)]


def class_zips() -> list[bytes]:
    """What a course site may give: a file per student, and a folder per student within one folder."""
    notebook, script = notebook_json().encode(), ANSWER.encode()
    flat = {"kim.ipynb": notebook, "lee.py": script, "park.zip": students_zips()[0], "roster.csv": b"kim\n"}
    folders = {"class/kim/boston.ipynb": notebook, "class/lee/a.py": script, "class/lee/b.py": script}
    return [zipped(flat), zipped(folders)]


def folders() -> list[bytes]:
    """Files, links, named pipes and folders of a submissions folder, see `targets.lay_out`."""
    entries = [b"f kim/boston.ipynb\x00" + notebook_json().encode(), b"f lee.py\x00" + ANSWER.encode()]
    links = [b"l park.ipynb\x00kim/boston.ipynb", b"l choi.ipynb\x00/etc/passwd", b"l loop.py\x00loop.py"]
    return [b"\x1e".join(entries), b"\x1e".join([*entries, *links, b"p pipe.ipynb\x00", b"d empty\x00"])]


def frames() -> list[bytes]:
    """Answers of a worker: plain data, arrays, and each kind of object that may cross."""
    layers = (student.LayerDescription("Dense", 64, "relu"),)
    described = student.ModelDescription(True, layers, "RMSprop", 0.001, 0, "mse", {"optimizer": "name"})
    handle, series = student.ModelHandle(3), student.Series(np.arange(3.0), np.ones(3), "loss", True, False)
    values: list[Any] = [
        None,
        ["ok", {"mae": 2.5, "loss": float("nan"), "": [True, -1, 2**80]}],
        np.arange(6, dtype=np.float32).reshape(2, 3),
        [np.bool_(True), np.float64(0.5), np.zeros((0, 4), np.int8)],
        ["fault", "raised", "ValueError: x", "It stopped with ValueError."],
        ["ok", {"status": "ok", "message": "", "printed": "1\n", "rich": [{"text/plain": "1"}]}],
        described,
        student.Figure(1, "Training loss", "Epochs", "Loss", ("loss",), (series,), True),
        student.Observation([1.0, 2.0], (handle,), {"build_model": [{"units": 2}]}, {"build_model": [handle]}),
    ]
    return [wire.encode(value) for value in values]


def configurations() -> list[bytes]:
    """`grading.yml` itself, and a small one with an anchor and its alias."""
    small = """version: 1
limits: &all {cell_seconds: 5, memory_mb: 512}
assignments:
  boston:
    title: Prices
    limits: *all
    thresholds: {mae: {real: 2.5, synthetic: 3, source: ten seeds}}
    questions:
      q1: {title: Scaling, functions: [normalize], checks: {test_one: 60, test_two: {points: 40}}}
"""
    return [small.encode(), (ROOT / "grading.yml").read_bytes()]


def metadata() -> list[bytes]:
    """Gradescope's list of submissions: one student, a group, an earlier version, nothing."""
    one = """---
submission_1:
  :submitters:
  - :name: Kim Min-ji
    :sid: '17'
    :email: kim@example.org
  :created_at: 2026-03-01 12:00:00.5 +09:00
  :score: 3.5
  :history:
  - :created_at: 2026-02-28 12:00:00 +09:00
    :score: 1.0
"""
    group = """submission_2:
  :submitters:
  - :name: A
  - :name: B
  :created_at: "2026-03-01T12:00:00Z"
  :status: processed
"""
    return [one.encode(), (one + group).encode(), group.encode(), b"--- {}\n"]
