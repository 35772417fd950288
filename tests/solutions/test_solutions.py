"""What all reference solutions have in common: the contract's signatures, docstrings, and no work on import."""

from __future__ import annotations

import importlib.util
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

import jupytext
import keras
import matplotlib.pyplot as plt
import nbformat
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

from autograder.paths import ROOT
from solutions import boston, imdb, reuters

pytestmark = pytest.mark.tensorflow
# Otherwise the test would take longer: the trainings are short ones.
AS_GRADING_TRAINS = "from shared.student.graphs import make_small_trainings_quick; make_small_trainings_quick()"
# A graph costs more than it saves where a model sees so few batches.
WITHOUT_GRAPHS = "import tensorflow; tensorflow.config.run_functions_eagerly(True)"
SOLUTIONS: dict[str, ModuleType] = {"imdb": imdb, "reuters": reuters, "boston": boston}
CONTRACT = {
    "imdb": {
        "decode_review": "sequence, word_index",
        "vectorize_sequences": "sequences, dimension=10000",
        "vectorize_labels": "labels",
        "build_model": "hidden_units=(16, 16), activation='relu', loss='binary_crossentropy'",
        "compile_with_objects": "model, learning_rate=0.001",
        "split_validation": "x_train, y_train, n_val=10000",
        "train": "model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512",
        "plot_loss": "history_dict",
        "plot_accuracy": "history_dict",
        "best_epoch": "history_dict",
        "retrain": "x_train, y_train, epochs=4",
        "predict_sentiment": "model, x",
        "compare_models": "x_train, y_train, x_val, y_val, variants, epochs=4",
    },
    "reuters": {
        "decode_newswire": "sequence, word_index",
        "vectorize_sequences": "sequences, dimension=10000",
        "to_one_hot": "labels, dimension=46",
        "sigmoid": "t",
        "softmax": "z",
        "two_class_softmax": "t",
        "build_model": "hidden_units=(64, 64), loss='categorical_crossentropy'",
        "split_validation": "x_train, y_train, n_val=1000",
        "train": "model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512",
        "plot_history": "history_dict",
        "retrain": "x_train, y_train, epochs=9",
        "random_baseline": "labels, rng",
        "predict_topics": "model, x",
        "build_sparse_model": "hidden_units=(64, 64)",
        "build_bottleneck_model": "bottleneck_units=4",
        "bottleneck_drop": "x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128",
        "compare_models": "x_train, y_train, x_val, y_val, variants, epochs=9",
    },
    "boston": {
        "normalize": "train_data, test_data",
        "build_model": "hidden_units=(64, 64)",
        "k_fold_scores": "train_data, train_targets, build_model, k=4, epochs=100, batch_size=16",
        "k_fold_histories": "train_data, train_targets, build_model, k=4, epochs=500, batch_size=16",
        "average_history": "all_mae_histories",
        "plot_validation_mae": "average_mae_history, skip=0",
        "best_num_epochs": "average_mae_history, skip=10",
        "train_final_model": "train_data, train_targets, build_model, epochs=130, batch_size=16",
        "predict_prices": "model, test_data",
        "compare_models": "train_data, train_targets, build_model, variants, k=4, epochs=100",
    },
}
FUNCTIONS = [(assignment, name) for assignment, contract in CONTRACT.items() for name in contract]
# What a run of the whole notebook prints, among much else.
PRINTED = {
    "imdb": ("4000 reviews for training", "test accuracy: 0."),
    "reuters": ("the same as to_categorical: True", "test accuracy: 0.", "the bottleneck costs"),
    "boston": ("4 folds with 12 epochs each", "test MAE: "),
}


def untyped_signature(function: Callable[..., Any]) -> str:
    parameters = inspect.signature(function).parameters.values()
    return ", ".join(str(parameter.replace(annotation=inspect.Parameter.empty)) for parameter in parameters)


# Too many epochs for any test; the long run takes those of the other assignments as they are, about two minutes.
LONG = {"epochs: int = 100": 12, "epochs: int = 130": 12, "num_epochs = 500": 12}
# The plot without the first ten epochs needs the twelve.
SHORT = {
    "num_epochs = 500": 12,
    "epochs: int = 20": 2,
    "batch_size: int = 16": 128,
    "batch_size: int = 128": 512,
    **dict.fromkeys(("epochs: int = 100", "epochs: int = 130", "epochs: int = 4", "epochs: int = 9", "epochs=9"), 1),
}


def shortened(source: str, numbers: Mapping[str, int]) -> str:
    """A cell with other numbers of epochs and larger batches."""
    for long, number in numbers.items():
        source = re.sub(rf"\b{re.escape(long)}\b", f"{long.rstrip('0123456789')}{number}", source)
    return source


@pytest.fixture(scope="module")
def kernel() -> Iterator[KernelManager]:
    """A kernel for notebooks that run one after the other; Keras is imported once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIT_DATA", "synthetic")
        manager = KernelManager(kernel_name="python3")
        manager.start_kernel(cwd=str(ROOT))
    yield manager
    manager.shutdown_kernel(now=True)


def run_as_notebook(assignment: str, kernel: KernelManager, numbers: Mapping[str, int], training: str) -> None:
    """Run the cells of a solution from top to bottom, and look at what they print."""
    notebook = jupytext.read(str(SOLUTIONS[assignment].__file__))
    for cell in notebook.cells:
        cell.source = shortened(cell.source, numbers)
    first = next(place for place, cell in enumerate(notebook.cells) if "import keras" in cell.source)
    notebook.cells.insert(first + 1, nbformat.v4.new_code_cell(training))
    notebook.cells.insert(0, nbformat.v4.new_code_cell("%reset -f"))
    NotebookClient(notebook, km=kernel, timeout=300).execute()
    printed = "".join(output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", []))
    assert [text for text in PRINTED[assignment] if text not in printed] == []


@pytest.mark.parametrize(("assignment", "name"), FUNCTIONS)
def test_each_function_has_the_signature_of_the_contract(assignment: str, name: str) -> None:
    assert untyped_signature(getattr(SOLUTIONS[assignment], name)) == CONTRACT[assignment][name]


@pytest.mark.parametrize("assignment", SOLUTIONS)
def test_nothing_else_is_defined_under_a_public_name(assignment: str) -> None:
    module = SOLUTIONS[assignment]
    defined = [name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__]
    assert [name for name in defined if not name.startswith("_")] == list(CONTRACT[assignment])


@pytest.mark.parametrize(("assignment", "name"), FUNCTIONS)
def test_each_function_says_what_it_takes_and_gives(assignment: str, name: str) -> None:
    docstring = inspect.getdoc(getattr(SOLUTIONS[assignment], name)) or ""
    assert "Args:" in docstring
    assert "Returns:" in docstring


@pytest.mark.parametrize("assignment", SOLUTIONS)
def test_importing_a_solution_builds_no_model_and_trains_nothing(
    assignment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("importing the solution did some work")

    for cls, method in ((keras.Model, "fit"), (keras.Model, "__init__"), (plt, "subplots")):
        monkeypatch.setattr(cls, method, refuse)
    spec = importlib.util.spec_from_file_location("another_copy", str(SOLUTIONS[assignment].__file__))
    assert spec and spec.loader
    spec.loader.exec_module(importlib.util.module_from_spec(spec))


@pytest.mark.slow
@pytest.mark.parametrize("assignment", SOLUTIONS)
def test_a_master_runs_from_top_to_bottom_as_a_notebook(assignment: str, kernel: KernelManager) -> None:
    run_as_notebook(assignment, kernel, SHORT, WITHOUT_GRAPHS)


@pytest.mark.nightly
@pytest.mark.slow
@pytest.mark.parametrize("assignment", SOLUTIONS)
def test_a_master_runs_with_the_epochs_of_the_chapter(assignment: str, kernel: KernelManager) -> None:
    run_as_notebook(assignment, kernel, LONG, AS_GRADING_TRAINS)
