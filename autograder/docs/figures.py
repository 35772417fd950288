"""The chapter's figures as the reference solution reproduces them: what is measured, and its plots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from shared.datasets import ResolvedSource
from solutions import boston, imdb, reuters

History = dict[str, list[float]]


@dataclass(frozen=True)
class Plan:
    """How often to train and for how long; the chapter's own numbers of epochs when left out.

    Args:
        seeds: Seeds for what is cheap enough to be done several times; everything else is done with the first.
        imdb_epochs, imdb_final_epochs: Listings 4.7 and 4.10.
        reuters_epochs, reuters_final_epochs, bottleneck_epochs: Listings 4.18, 4.21 and 4.22.
        fold_epochs, long_epochs, boston_final_epochs: Listings 4.26, 4.27 and 4.31.
        shuffles: How often to guess at random.
    """

    seeds: tuple[int, ...] = (0, 1, 2)
    imdb_epochs: int = 20
    imdb_final_epochs: int = 4
    reuters_epochs: int = 20
    reuters_final_epochs: int = 9
    bottleneck_epochs: int = 20
    fold_epochs: int = 100
    long_epochs: int = 500
    boston_final_epochs: int = 130
    shuffles: int = 200


@dataclass(frozen=True)
class ImdbFigures:
    """What comes out for the movie reviews: the first seed's history, and a test accuracy per seed."""

    source: ResolvedSource
    validation_rows: int
    history: History
    best_epoch: int
    test_accuracies: tuple[float, ...]


@dataclass(frozen=True)
class ReutersFigures:
    """What comes out for the newswires.

    Args:
        source: Which data it was.
        history: Of the first seed, 20 epochs in batches of 512.
        test_accuracies: One per seed.
        baseline: Share of right guesses when the test labels are shuffled once, with the first seed.
        mean_baseline, baseline_deviation: Mean and standard deviation of that share over many shuffles.
        expected_baseline: The same computed from the sizes of the topics.
        most_frequent: Share of test newswires on the topic that is the most frequent in the training data.
        narrow_peaks: Per seed, the highest validation accuracy of the network with the layer of four units.
        silent_units: Per seed, how many of these four give 0 for every training newswire.
        drops: Per seed, what `bottleneck_drop` gives: by how much the default network's peak is higher.
    """

    source: ResolvedSource
    history: History
    test_accuracies: tuple[float, ...]
    baseline: float
    mean_baseline: float
    baseline_deviation: float
    expected_baseline: float
    most_frequent: float
    narrow_peaks: tuple[float, ...]
    silent_units: tuple[int, ...]
    drops: tuple[float, ...]


@dataclass(frozen=True)
class BostonFigures:
    """What comes out for the house prices: MAEs in thousands of dollars.

    Args:
        source: Which data it was.
        first_targets: The first training targets, which tell whether the rows are in the book's order.
        fold_maes: Per seed, the validation MAE of each fold.
        single_sample_maes: The same for the first seed with batches of one sample, where the book has 16.
        average_history: The mean of the folds after each epoch, with the first seed.
        best_num_epochs: Its lowest point after the first ten epochs.
        test_maes: One per seed.
    """

    source: ResolvedSource
    first_targets: tuple[float, ...]
    fold_maes: tuple[tuple[float, ...], ...]
    single_sample_maes: tuple[float, ...]
    average_history: list[float]
    best_num_epochs: int
    test_maes: tuple[float, ...]


@dataclass(frozen=True)
class Figures:
    """All that was measured, and the plan it was measured by."""

    plan: Plan
    imdb: ImdbFigures
    reuters: ReutersFigures
    boston: BostonFigures

    @property
    def sources(self) -> dict[str, ResolvedSource]:
        """Which data each assignment ran on."""
        return {"imdb": self.imdb.source, "reuters": self.reuters.source, "boston": self.boston.source}

    @property
    def synthetic_parts(self) -> list[str]:
        """The assignments whose data was made up."""
        return [name for name, source in self.sources.items() if source == "synthetic"]


def draw(figures: Figures, folder: Path) -> list[str]:
    """Draw the chapter's plots with the solution's own functions.

    Args:
        figures: What was measured.
        folder: Where the PNG files go.

    Returns:
        The names of the files, in the chapter's order.
    """
    plt.switch_backend("Agg")
    names = []
    with plt.style.context(["default", {"figure.figsize": (5.6, 3.6), "figure.constrained_layout.use": True}]):
        for name, axes in _plots(figures).items():
            figure = cast(Figure, axes.figure)
            # No metadata: matplotlib would note its version, and the page has that already.
            figure.savefig(folder / f"{name}.png", dpi=100, metadata={"Software": None})
            plt.close(figure)
            names.append(f"{name}.png")
    return names


def _plots(figures: Figures) -> dict[str, Axes]:
    reuters_loss, reuters_accuracy = reuters.plot_history(figures.reuters.history)
    average = figures.boston.average_history
    return {
        "imdb-loss": imdb.plot_loss(figures.imdb.history),
        "imdb-accuracy": imdb.plot_accuracy(figures.imdb.history),
        "reuters-loss": reuters_loss,
        "reuters-accuracy": reuters_accuracy,
        "boston-mae": boston.plot_validation_mae(average),
        "boston-mae-without-first-ten": boston.plot_validation_mae(average, skip=10),
    }
