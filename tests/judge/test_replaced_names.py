"""What a notebook replaces in Python or a library changes nothing about how its answers are requested and sent."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from helpers.remote_basics import fault_of

from autograder.judge.remote_student import RemoteStudent
from autograder.sandbox.staging import StagedFiles
from shared.student.protocol import AxesHandle, DataRef, LayerSpec, ModelSpec, OneHotRows

Start = Callable[..., RemoteStudent]
ANSWERS = """
def same(x): return x
def plot():
    import matplotlib.pyplot as plt
    axes = plt.subplots()[1]
    axes.plot([1, 2])
    plt.show()
    return axes
"""
REPLACED = """
import ast, builtins, copy, inspect, io, json, os, random, select, signal, struct, time, traceback
import numpy as np
import matplotlib.pyplot as plt
def broken(*args, **kwargs): raise ValueError("replaced")
original = np.load
np.load = lambda *a, **k: original(*a, allow_pickle=True, **k)
for module, names in {
    np: "asarray array empty zeros arange concatenate frombuffer dtype ndarray generic",
    np.random: "seed default_rng RandomState",
    random: "seed", json: "dumps loads", os: "read write set_blocking", time: "time monotonic sleep",
    select: "poll", signal: "signal setitimer", struct: "pack unpack", copy: "deepcopy copy",
    inspect: "signature", traceback: "walk_tb",
    plt: "close figure gcf get_fignums",
    builtins: "len sum list dict tuple str repr getattr setattr hasattr isinstance enumerate zip map sorted callable",
}.items():
    for name in names.split():
        setattr(module, name, broken)
"""


def test_every_kind_of_request_works_after_everything_was_replaced(start: Start, stage: StagedFiles) -> None:
    np.save(stage.data / "rows.npy", np.ones(3))
    student = start(f"import keras\n{ANSWERS}", REPLACED)
    np.testing.assert_array_equal(student.call("same", DataRef("rows")), np.ones(3))
    np.testing.assert_array_equal(student.call("same", OneHotRows([1], 2)), [[0, 1]])
    np.testing.assert_array_equal(student.call("same", np.ones(2)), np.ones(2))
    assert student.call("same", {"a": [1, (2, "b")]}) == {"a": [1, (2, "b")]}
    assert student.defaults("same") == {}
    student.reseed(3)
    model = student.make_model(ModelSpec(inputs=2, layers=(LayerSpec(1, "sigmoid"),)))
    assert student.describe(model).layers[0].units == 1
    assert student.predict(model, np.ones((3, 2))).shape == (3, 1)
    student.forget()
    assert student.cell_runs[1].status in ("ok", "raised")  # IPython itself may need what was replaced


def test_what_is_shown_is_noted_after_pyplot_was_replaced(start: Start) -> None:
    broken = "import matplotlib.pyplot as plt\nplt.show = lambda: None\n"
    student = start(ANSWERS, broken + "plt.gcf = plt.close = lambda *a: 1 / 0")
    axes = student.call("plot")
    assert isinstance(axes, AxesHandle)
    assert student.figure(axes).shown


def test_the_notebook_finds_what_it_has_replaced(start: Start) -> None:
    student = start(
        "import numpy as np\nnp.pi_twice = 6.28\nnp.asarray = lambda x: 'own'", "def f(): return np.asarray(1)"
    )
    assert student.call("f") == "own"
    assert student.call("f") == "own"


def test_a_fault_of_the_graders_part_is_not_called_one_of_the_function(start: Start) -> None:
    damage = "import shared.student.in_process as p\np.copy = None"
    fault = fault_of(lambda: start("def f(x): return x", damage).call("f", 1))
    assert fault.status == "raised"
    assert fault.hint.startswith("f() could not be used: the notebook has changed a part of Python")


@pytest.mark.parametrize("cell", ["1 / 0\nX = 1", "%%time\nprint(x_train)\nX = 1"])
def test_the_rest_of_a_cell_counts(start: Start, cell: str) -> None:
    assert start(cell, "def f(): return X").call("f") == 1


def test_definitions_of_a_cell_that_ends_its_process_are_made_in_the_next_one(start: Start) -> None:
    student = start("import os", "def f(): return X\nX = 1\nos._exit(3)\ndef g(): return 2", "def h(): return 3")
    assert [student.call(name) for name in "fgh"] == [1, 2, 3]
    assert [student.cell_runs[place].status for place in range(3)] == ["ok", "crashed", "ok"]


def test_a_cell_whose_definitions_end_the_process_is_given_up(start: Start) -> None:
    student = start("import os", "def f(x=os._exit(3)): pass", "def h(): return 3")
    assert student.call("h") == 3
    assert student.cell_runs[1].status == "crashed"
