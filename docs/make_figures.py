"""Train the reference solutions as the chapter does, and put the results next to the book's.

    python docs/make_figures.py --data real

writes the table between the two markers of chapter-figures.md and the plots in figures/, and prints the table. It
takes about 20 minutes on two cores. The text around the table is written by hand: read it when the numbers change.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.metadata
import io
import os
import platform
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from shared import datasets
from shared.datasets import ResolvedSource, Source
from solutions import boston, imdb, reuters

DOCS = Path(__file__).resolve().parent
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
SHUFFLES = 200
PACKAGES = ("tensorflow", "keras", "numpy")

Result = TypeVar("Result")
History = dict[str, list[float]]
Row = tuple[str, str, str, str, str]  # what, place in the chapter, the book's figure, the first seed's, all seeds'


@dataclass(frozen=True)
class Plan:
    """The seeds, and the chapter's numbers of epochs; `shortened` is for a trial run."""

    seeds: tuple[int, ...] = (0, 1, 2)
    shortened: bool = False

    def epochs(self, of_the_chapter: int) -> int:
        """Return the number of epochs to train for."""
        return min(of_the_chapter, 12) if self.shortened else of_the_chapter


@dataclass(frozen=True)
class Part:
    """An assignment's data, rows of the table, and plots by file name."""

    title: str
    source: ResolvedSource
    rows: list[Row]
    plots: dict[str, Axes]


def seeded(seed: int, work: Callable[[], Result]) -> Result:
    """Train from a seed, without the progress that Keras prints."""
    keras.utils.set_random_seed(seed)
    with redirect_stdout(io.StringIO()):
        return work()


def test_score(model: keras.Model, x: np.ndarray, y: np.ndarray) -> float:
    """Return the model's accuracy or MAE on test data."""
    return float(model.evaluate(x, y, batch_size=512, verbose=0)[1])


def listed(maes: Sequence[float] | np.ndarray) -> str:
    """Return the MAEs of the folds as text."""
    return ", ".join(f"{mae:.2f}" for mae in maes)


def seeds_row(what: str, place: str, book: str, values: Sequence[float], form: str) -> Row:
    """Return a row with the first seed's figure and the range of all seeds."""
    return what, place, book, f"{values[0]:{form}}", f"{min(values):{form}}–{max(values):{form}}"


def movie_reviews(plan: Plan, data: Source) -> Part:
    """Measure listings 4.1 to 4.10."""
    source = datasets.imdb.source(data)
    (train_data, train_labels), (test_data, test_labels) = datasets.imdb.load_data(10000, source=source)
    x_train, y_train = imdb.vectorize_sequences(list(train_data)), imdb.vectorize_labels(train_labels)
    x_test, y_test = imdb.vectorize_sequences(list(test_data)), imdb.vectorize_labels(test_labels)
    # 40 % of the real reviews are the chapter's 10,000.
    x_val, y_val, x, y = imdb.split_validation(x_train, y_train, int(0.4 * len(x_train)))
    history = seeded(plan.seeds[0], lambda: imdb.train(imdb.build_model(), x, y, x_val, y_val, plan.epochs(20)))
    accuracies = []
    for seed in plan.seeds:
        model = seeded(seed, lambda: imdb.retrain(x_train, y_train, plan.epochs(4)))
        accuracies.append(test_score(model, x_test, y_test))
    rows = [
        ("epoch with the lowest validation loss", "after 4.9", "4", str(imdb.best_epoch(history)), "–"),
        seeds_row("test accuracy, 4 epochs", "4.10", "0.883", accuracies, ".3f"),
    ]
    plots = {"imdb-loss": imdb.plot_loss(history), "imdb-accuracy": imdb.plot_accuracy(history)}
    return Part("Movie reviews", source, rows, plots)


def newswires(plan: Plan, data: Source) -> Part:
    """Measure listings 4.11 to 4.22."""
    source = datasets.reuters.source(data)
    (train_data, train_labels), (test_data, test_labels) = datasets.reuters.load_data(10000, source=source)
    x_train, y_train = reuters.vectorize_sequences(list(train_data)), reuters.to_one_hot(train_labels)
    x_test, y_test = reuters.vectorize_sequences(list(test_data)), reuters.to_one_hot(test_labels)
    split = reuters.split_validation(x_train, y_train, min(1000, len(x_train) // 8))
    x_val, y_val, x, y = split
    first = plan.seeds[0]
    history = seeded(first, lambda: reuters.train(reuters.build_model(), x, y, x_val, y_val, plan.epochs(20)))
    accuracies = []
    for seed in plan.seeds:
        model = seeded(seed, lambda: reuters.retrain(x_train, y_train, plan.epochs(9)))
        accuracies.append(test_score(model, x_test, y_test))
    loss_axes, accuracy_axes = reuters.plot_history(history)
    rows = [
        ("epoch with the lowest validation loss", "after 4.20", "9", str(np.argmin(history["val_loss"]) + 1), "–"),
        seeds_row("test accuracy, 9 epochs", "4.21", "0.797", accuracies, ".3f"),
        *guess_rows(first, train_labels, test_labels),
        *narrow_layer_rows(plan, split, max(history["val_accuracy"])),
    ]
    return Part("Newswires", source, rows, {"reuters-loss": loss_axes, "reuters-accuracy": accuracy_axes})


def guess_rows(seed: int, train_labels: np.ndarray, test_labels: np.ndarray) -> list[Row]:
    """Measure how often guesses without a model are right."""
    rng = np.random.default_rng(seed)
    shuffled = np.array([reuters.random_baseline(test_labels, rng) for _ in range(SHUFFLES)])
    shares = np.bincount(test_labels) / len(test_labels)
    return [
        ("random guesses that are right", "after 4.21", "0.187", f"{shuffled[0]:.3f}", "–"),
        (f"the same, mean of {SHUFFLES} shuffles", "–", "–", f"{shuffled.mean():.3f}", "–"),
        ("the same, standard deviation", "–", "–", f"{shuffled.std():.3f}", "–"),
        ("always the most frequent topic", "–", "–", f"{shares[np.bincount(train_labels).argmax()]:.3f}", "–"),
    ]


def narrow_layer_rows(plan: Plan, split: tuple[np.ndarray, ...], default_peak: float) -> list[Row]:
    """Train the network with the narrow layer, alone and as `bottleneck_drop` does next to the default one."""
    x_val, y_val, x, y = split
    peaks, silent_units, drops = [], [], []
    for seed in plan.seeds:

        def train() -> tuple[keras.Model, History]:
            model = reuters.build_bottleneck_model()
            return model, reuters.train(model, x, y, x_val, y_val, plan.epochs(20), 128)  # listing 4.22: 128

        model, history = seeded(seed, train)
        peaks.append(max(history["val_accuracy"]))
        narrow = keras.Model(model.inputs, model.layers[1].output).predict(x, batch_size=512, verbose=0)
        silent_units.append(int(np.sum(narrow.max(axis=0) <= 0)))
        drops.append(100 * seeded(seed, lambda: reuters.bottleneck_drop(x, y, x_val, y_val, epochs=plan.epochs(20))))
    in_the_chapters_way = [100 * (default_peak - peak) for peak in peaks]
    return [
        seeds_row("peak validation accuracy with a layer of 4 units", "4.22", "about 0.71", peaks, ".3f"),
        seeds_row("units of that layer that only give 0", "–", "–", silent_units, "d"),
        seeds_row("points lost to that layer, both in batches of 128", "after 4.22", "–", drops, ".1f"),
        seeds_row("the same, the default in batches of 512", "after 4.22", "about 8", in_the_chapters_way, ".1f"),
    ]


def house_prices(plan: Plan, data: Source) -> Part:
    """Measure listings 4.23 to 4.31."""
    source = datasets.boston_housing.source(data)
    (train_data, targets), (test_data, test_targets) = datasets.boston_housing.load_data(source=source)
    x_train, x_test = boston.normalize(train_data, test_data)
    first, build = plan.seeds[0], boston.build_model

    def folds(seed: int, batch_size: int) -> list[float]:
        epochs = plan.epochs(100)
        return seeded(
            seed, lambda: boston.k_fold_scores(x_train, targets, build, epochs=epochs, batch_size=batch_size)
        )

    def test_mae(seed: int) -> float:
        model = seeded(seed, lambda: boston.train_final_model(x_train, targets, build, plan.epochs(130)))
        return test_score(model, x_test, test_targets)

    maes = np.array([folds(seed, 16) for seed in plan.seeds])
    single = folds(first, 1)
    histories = seeded(first, lambda: boston.k_fold_histories(x_train, targets, build, epochs=plan.epochs(500)))
    average = boston.average_history(histories)
    rows = [
        seeds_row("mean MAE of 4 folds, 100 epochs", "4.26", "2.57", maes.mean(axis=1).tolist(), ".2f"),
        ("MAE of each fold", "4.26", "2.11, 3.08, 2.65, 2.43", listed(maes[0]), f"mean {listed(maes.mean(axis=0))}"),
        ("the mean, with batches of 1 instead of 16", "–", "–", f"{np.mean(single):.2f}", "–"),
        ("MAE of each fold, with batches of 1", "–", "–", listed(single), "–"),
        ("best number of epochs", "after 4.30", "120–140", str(boston.best_num_epochs(average)), "–"),
        seeds_row("test MAE, 130 epochs", "4.31", "2.46", [test_mae(seed) for seed in plan.seeds], ".2f"),
    ]
    plots = {
        "boston-mae": boston.plot_validation_mae(average),
        "boston-mae-without-first-ten": boston.plot_validation_mae(average, skip=10),
    }
    return Part("House prices", source, rows, plots)


def as_markdown(plan: Plan, parts: Sequence[Part], minutes: float) -> str:
    """Return the table and how it was measured, in Markdown."""
    seeds = ", ".join(map(str, plan.seeds))
    lines = [f"| | in the chapter | the book | seed {plan.seeds[0]} | seeds {seeds} |", "|---|---|--:|--:|--:|"]
    for part in parts:
        lines.append(f"| **{part.title}**, {part.source} data | | | | |")
        lines += [f"| {' | '.join(row)} |" for row in part.rows]
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES)
    today = datetime.date.today().isoformat()
    shortened = ", at most 12 epochs" if plan.shortened else ""
    how = f"Python {platform.python_version()}, {versions}, {os.cpu_count()} cores, {minutes:.0f} minutes{shortened}"
    return "\n".join([*lines, "", f"Measured on {today}: {how}."])


def around_the_markers(page: Path) -> tuple[str, str]:
    """Return what a page has before its first marker and after its second one."""
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{page} needs a line `{BEGIN}` and, after it, a line `{END}`. Add them and run again.")
    return before, after


def save_plots(parts: Sequence[Part], folder: Path) -> None:
    """Write the plots as PNG."""
    folder.mkdir(exist_ok=True)
    for name, axes in (plot for part in parts for plot in part.plots.items()):
        # Without metadata: matplotlib would add its version, and every file would change with it.
        cast(Figure, axes.figure).savefig(folder / f"{name}.png", dpi=100, metadata={"Software": None})


def main() -> None:
    """Read the arguments, train, write and print."""
    parser = argparse.ArgumentParser(description="Put the reference solutions' results next to the book's.")
    parser.add_argument("--data", choices=("auto", "real", "synthetic"), default="auto")
    parser.add_argument("--seed", type=int, default=0, help="the first of three seeds")
    parser.add_argument("--shortened", action="store_true", help="train for 12 epochs at most, to try the script")
    parser.add_argument("--docs", type=Path, default=DOCS, help="the folder of chapter-figures.md")
    arguments = parser.parse_args()
    plan = Plan((arguments.seed, arguments.seed + 1, arguments.seed + 2), arguments.shortened)
    page = arguments.docs / "chapter-figures.md"
    before, after = around_the_markers(page)
    start = time.monotonic()
    plt.switch_backend("Agg")
    with plt.style.context(["default", {"figure.figsize": (5.6, 3.6), "figure.constrained_layout.use": True}]):
        parts = [measure(plan, arguments.data) for measure in (movie_reviews, newswires, house_prices)]
        save_plots(parts, arguments.docs / "figures")
    text = as_markdown(plan, parts, (time.monotonic() - start) / 60)
    page.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", "utf-8")
    print(text)


if __name__ == "__main__":
    main()
