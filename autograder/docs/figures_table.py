"""The table of docs/chapter-figures.md: the book's figures beside those of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from autograder.docs.figures import Figures, History
from autograder.docs.figures_reasons import (
    BOOK_BASELINE,
    BOOK_BOTTLENECK_PEAK,
    BOOK_DROP_POINTS,
    BOOK_EPOCHS,
    BOOK_FOLD_MAES,
    BOOK_IMDB_ACCURACY,
    BOOK_IMDB_EPOCH,
    BOOK_MEAN_MAE,
    BOOK_REUTERS_ACCURACY,
    BOOK_REUTERS_EPOCH,
    BOOK_TEST_MAE,
)

TITLES = {"imdb": "Movie reviews", "reuters": "Newswires", "boston": "House prices"}


@dataclass(frozen=True)
class Row:
    """A line of the table: what it is, where the chapter has it, the book's figure, this run's, and all seeds'."""

    what: str
    place: str
    book: str
    here: str
    seeds: str = "–"


def figures_table(figures: Figures) -> str:
    """Write the table.

    Args:
        figures: What was measured.

    Returns:
        The table in Markdown; the book's figures stand in parentheses where the data was made up.
    """
    seeds = figures.plan.seeds
    lines = [
        f"| | in the chapter | the book | seed {seeds[0]} | seeds {', '.join(map(str, seeds))} |",
        "|---|---|--:|--:|--:|",
    ]
    made_up = figures.synthetic_parts
    for name, rows in {
        "imdb": _imdb_rows(figures),
        "reuters": _reuters_rows(figures),
        "boston": _boston_rows(figures),
    }.items():
        lines.append(f"| **{TITLES[name]}** | | | | |")
        for row in rows:
            book = f"({row.book})" if name in made_up and row.book != "–" else row.book
            lines.append("| " + " | ".join([row.what, row.place, book, row.here, row.seeds]) + " |")
    return "\n".join(lines)


def _imdb_rows(figures: Figures) -> list[Row]:
    found = figures.imdb
    return [
        Row("epoch with the lowest validation loss", "after 4.9", str(BOOK_IMDB_EPOCH), str(found.best_epoch)),
        _seeded_row(
            f"test accuracy, {figures.plan.imdb_final_epochs} epochs",
            "4.10",
            f"{BOOK_IMDB_ACCURACY:.3f}",
            found.test_accuracies,
            ".3f",
        ),
    ]


def _reuters_rows(figures: Figures) -> list[Row]:
    found, plan = figures.reuters, figures.plan
    points = [100 * drop for drop in found.drops]
    book_accuracy, many = f"{BOOK_REUTERS_ACCURACY:.3f}", f"{found.mean_baseline:.3f}"
    return [
        Row(
            "epoch with the lowest validation loss",
            "after 4.20",
            str(BOOK_REUTERS_EPOCH),
            str(_lowest_epoch(found.history)),
        ),
        _seeded_row(
            f"test accuracy, {plan.reuters_final_epochs} epochs", "4.21", book_accuracy, found.test_accuracies, ".3f"
        ),
        Row("random guesses that are right", "after 4.21", f"{BOOK_BASELINE:.3f}", f"{found.baseline:.3f}"),
        Row(f"the same, mean of {plan.shuffles} shuffles", "–", "–", many),
        Row("always the most frequent topic", "–", "–", f"{found.most_frequent:.3f}"),
        _seeded_row(
            "peak validation accuracy with a layer of 4 units",
            "4.22",
            f"about {BOOK_BOTTLENECK_PEAK}",
            found.narrow_peaks,
            ".3f",
        ),
        _seeded_row("units of that layer that only give 0", "–", "–", found.silent_units, "d"),
        _seeded_row("points lost to that layer", "after 4.22", f"about {BOOK_DROP_POINTS}", points, ".1f"),
    ]


def _boston_rows(figures: Figures) -> list[Row]:
    found, plan = figures.boston, figures.plan
    means = [float(np.mean(maes)) for maes in found.fold_maes]
    epochs = f"{BOOK_EPOCHS[0]}–{BOOK_EPOCHS[1]}"
    return [
        _seeded_row(f"mean MAE of 4 folds, {plan.fold_epochs} epochs", "4.26", str(BOOK_MEAN_MAE), means, ".2f"),
        Row("the folds' own MAEs", "4.26", _extent(BOOK_FOLD_MAES, ".2f"), _extent(found.fold_maes[0], ".2f")),
        Row("the mean, with batches of 1 in place of 16", "–", "–", f"{np.mean(found.single_sample_maes):.2f}"),
        Row("best number of epochs", "after 4.30", epochs, str(found.best_num_epochs)),
        _seeded_row(
            f"test MAE, {plan.boston_final_epochs} epochs", "4.31", str(BOOK_TEST_MAE), found.test_maes, ".2f"
        ),
    ]


def _seeded_row(what: str, place: str, book: str, values: Sequence[float], form: str) -> Row:
    return Row(what, place, book, f"{values[0]:{form}}", _extent(values, form))


def _extent(values: Sequence[float], form: str) -> str:
    return f"{min(values):{form}}–{max(values):{form}}"


def _lowest_epoch(history: History) -> int:
    return int(np.argmin(history["val_loss"])) + 1
