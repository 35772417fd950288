"""Why figures differ from the book's: sentences that the figures choose, so that they hold for this run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from autograder.docs.figures import BostonFigures, History, ImdbFigures, ReutersFigures

# What the second edition prints.
BOOK_IMDB_ACCURACY, BOOK_IMDB_EPOCH = 0.883, 4
BOOK_REUTERS_ACCURACY, BOOK_REUTERS_EPOCH, BOOK_BASELINE = 0.797, 9, 0.187
BOOK_BOTTLENECK_PEAK, BOOK_DROP_POINTS = 0.71, 8
BOOK_FOLD_MAES = (2.112, 3.080, 2.648, 2.428)
BOOK_MEAN_MAE, BOOK_TEST_MAE = 2.57, 2.46
BOOK_FOLD_EPOCHS, BOOK_EPOCHS = 100, (120, 140)
BOOK_FIRST_TARGETS = (15.2, 42.3, 50.0)

FLAT = 0.05  # thousand dollars: epochs so near to the lowest MAE are as good as the best

_NUMBERS = ("no", "one", "two", "three", "four", "five")
_ORDINALS = ("first", "second", "third", "fourth")


@dataclass(frozen=True)
class Comparison:
    """The book's figure beside those of several seeds.

    Args:
        book: What the book reports.
        values: One figure per seed.
        digits: Decimals to round to, those of the book.
    """

    book: float
    values: Sequence[float]
    digits: int

    @property
    def lowest(self) -> float:
        """The smallest of the seeds' figures, rounded."""
        return round(min(self.values), self.digits)

    @property
    def highest(self) -> float:
        """The largest of the seeds' figures, rounded."""
        return round(max(self.values), self.digits)

    @property
    def distance(self) -> float:
        """How far the book's figure lies outside of the seeds' range: negative below it, 0 inside, positive above."""
        nearest = min(max(self.book, self.lowest), self.highest)
        return round(self.book - nearest, self.digits)

    @property
    def is_chance(self) -> bool:
        """Whether the distance is no larger than the range of the seeds itself."""
        return abs(self.distance) <= round(self.highest - self.lowest, self.digits)

    def text(self) -> str:
        """Say where the book's figure lies, and whether the seeds' spread is reason enough."""
        book, lowest, highest = f"{self.book:g}", f"{self.lowest:.{self.digits}f}", f"{self.highest:.{self.digits}f}"
        if len(self.values) == 1:
            return f"The book has {book}, this run {lowest}. One seed alone does not tell how much of that is chance."
        seeds = f"the {_number(len(self.values))} seeds"
        if self.distance == 0:
            return (
                f"The book's {book} lies within what {seeds} give, {lowest} to {highest}. Weights and the order of "
                "the samples are random, and the book fixes no seed, so there is nothing to explain."
            )
        side, end, nearest = ("above", "highest", highest) if self.distance > 0 else ("below", "lowest", lowest)
        spread = f"{self.highest - self.lowest:.{self.digits}f}"
        where = (
            f"The book's {book} lies {abs(self.distance):.{self.digits}f} {side} the {end} of {seeds} ({nearest})."
        )
        if self.is_chance:
            return f"{where} The seeds themselves lie {spread} apart, so random weights are reason enough."
        return f"{where} The seeds lie only {spread} apart, so random weights alone are an unlikely reason."


def imdb_reasons(figures: ImdbFigures) -> list[str]:
    """Compare the movie reviews with the book; one paragraph per figure."""
    accuracy = Comparison(BOOK_IMDB_ACCURACY, figures.test_accuracies, 3)
    return [
        f"**Test accuracy.** {accuracy.text()}",
        f"**Where overfitting begins.** {_lowest_loss(figures.history, BOOK_IMDB_EPOCH)}",
    ]


def reuters_reasons(figures: ReutersFigures) -> list[str]:
    """Compare the newswires with the book; one paragraph per figure."""
    accuracy = Comparison(BOOK_REUTERS_ACCURACY, figures.test_accuracies, 3)
    return [
        f"**Test accuracy.** {accuracy.text()}",
        f"**Where overfitting begins.** {_lowest_loss(figures.history, BOOK_REUTERS_EPOCH)}",
        f"**Random guesses.** {_baseline(figures)}",
        f"**The narrow layer.** {_narrow_layer(figures)}",
    ]


def boston_reasons(figures: BostonFigures) -> list[str]:
    """Compare the house prices with the book; one paragraph per figure."""
    return [
        f"**Mean MAE of the folds.** {_folds(figures)}",
        f"**How many epochs.** {_epochs(figures)}",
        f"**Test MAE.** {Comparison(BOOK_TEST_MAE, figures.test_maes, 2).text()}",
    ]


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _lowest_loss(history: History, book: int) -> str:
    losses = history["val_loss"]
    best = int(np.argmin(losses)) + 1
    if best == book:
        return f"The validation loss is lowest after epoch {best}, as in the book."
    text = (
        f"The validation loss is lowest after epoch {best} ({losses[best - 1]:.3f}); in the book it is epoch {book}"
    )
    if book > len(losses):
        return f"{text}, which this run did not reach."
    gap, later = losses[book - 1] - losses[best - 1], losses[-1] - losses[best - 1]
    text += f", after which this run has {losses[book - 1]:.3f}."
    if gap <= later / 10:
        return (
            f"{text} Beside the {later:.2f} that the loss goes up until the last epoch that is next to nothing: the "
            "curve is flat there, and random weights decide which epoch is the lowest."
        )
    return f"{text} That is more than the curve's flatness explains; another seed may tell more."


def _baseline(figures: ReutersFigures) -> str:
    deviations = abs(BOOK_BASELINE - figures.expected_baseline) / figures.baseline_deviation
    known = (
        f"One shuffle is one draw. From the sizes of the topics one expects {figures.expected_baseline:.3f}, and "
        f"shuffles have a standard deviation of {figures.baseline_deviation:.3f}. "
    )
    if deviations <= 2:
        return f"{known}The book's {BOOK_BASELINE} is an ordinary draw, {deviations:.1f} deviations away."
    return f"{known}The book's {BOOK_BASELINE} lies {deviations:.1f} deviations away, which chance hardly explains."


def _narrow_layer(figures: ReutersFigures) -> str:
    points = Comparison(BOOK_DROP_POINTS, [100 * drop for drop in figures.drops], 1)
    peak = max(figures.history["val_accuracy"])
    in_the_books_way = ", ".join(f"{100 * (peak - narrow):.1f}" for narrow in figures.narrow_peaks)
    text = (
        f"In points of validation accuracy. {points.text()} One thing is done differently: the chapter trains the "
        "default network in batches of 512 and the narrow one in batches of 128; `bottleneck_drop` trains both in "
        "batches of 128, so that only the layer tells them apart. In the chapter's way, beside the first seed's "
        f"{peak:.3f} in batches of 512, the seeds lose {in_the_books_way}."
    )
    return f"{text} {_silent_units(figures)}" if any(figures.silent_units) else text


def _silent_units(figures: ReutersFigures) -> str:
    silent, peaks = map(str, figures.silent_units), (f"{peak:.3f}" for peak in figures.narrow_peaks)
    return (
        f"Much hangs on the initial weights: {', '.join(silent)} of the four narrow units ended up giving 0 for "
        f"every training newswire, where the peaks are {', '.join(peaks)}. A relu unit in that state has no "
        "gradient and learns nothing more."
    )


def _folds(figures: BostonFigures) -> str:
    comparison = Comparison(BOOK_MEAN_MAE, [float(np.mean(maes)) for maes in figures.fold_maes], 2)
    if comparison.is_chance:
        return comparison.text()
    known = [_not_the_reason(figures), _other_epochs(figures), _fold_by_fold(figures)]
    return " ".join([comparison.text(), *filter(None, known), _single_samples(figures)])


def _other_epochs(figures: BostonFigures) -> str:
    """Tell whether the number of epochs may be the reason, where the run is long enough to know."""
    worse = 1 + np.flatnonzero(np.array(figures.average_history) >= BOOK_MEAN_MAE)
    if len(figures.average_history) < BOOK_FOLD_EPOCHS or BOOK_FOLD_EPOCHS in worse:
        return ""
    start = max((epoch for epoch in worse if epoch < BOOK_FOLD_EPOCHS), default=0) + 1
    end = min((epoch for epoch in worse if epoch > BOOK_FOLD_EPOCHS), default=len(figures.average_history) + 1) - 1
    return (
        f"Nor is it the number of epochs, unless by far: in the long run the mean stays below {BOOK_MEAN_MAE} from "
        f"epoch {start} to epoch {end}."
    )


def _not_the_reason(figures: BostonFigures) -> str:
    same_rows = np.allclose(figures.first_targets, BOOK_FIRST_TARGETS)
    rows = (
        "the rows come in the book's order (the first prices are those it prints), so the folds are the book's"
        if same_rows
        else "the rows do not come in the book's order, so the folds differ from the book's"
    )
    return (
        f"What is known: {rows}; and, as in the book, the features are scaled with all training rows before the "
        "folds are cut, so that is not the reason."
    )


def _fold_by_fold(figures: BostonFigures) -> str:
    here = np.mean(figures.fold_maes, axis=0)
    largest = int(np.argmax(np.abs(here - BOOK_FOLD_MAES)))
    return (
        f"Fold by fold the seeds have {_listed(here.tolist())} on average and the book {_listed(BOOK_FOLD_MAES)}: "
        f"they are furthest apart in the {_ORDINALS[largest]} fold, by {abs(here - BOOK_FOLD_MAES)[largest]:.2f}."
    )


def _single_samples(figures: BostonFigures) -> str:
    """Tell what batches of one sample give, which an earlier version of the book's companion notebook has."""
    single, usual = np.array(figures.single_sample_maes), np.mean(figures.fold_maes, axis=0)
    nearer = abs(single.mean() - BOOK_MEAN_MAE) < abs(usual.mean() - BOOK_MEAN_MAE)
    folds_nearer = np.abs(single - BOOK_FOLD_MAES).mean() < np.abs(usual - BOOK_FOLD_MAES).mean()
    tried = (
        "Tried as well, because an earlier version of the book's companion notebook has them here: batches of one "
        f"sample. They give a mean of {single.mean():.2f}, fold by fold {_listed(figures.single_sample_maes)} "
        "(first seed), "
    )
    if nearer and folds_nearer:
        return f"{tried}nearer to the book's. So it is a guess, and no more, that its scores come from such batches."
    verdict = "with a mean nearer to the book's but not with nearer folds" if nearer else "no nearer to the book's"
    return (
        f"{tried}{verdict}. What the reason is, this run can't tell. A guess: the book's scores were noted with an "
        "earlier state of its code, which differs between the versions of that notebook."
    )


def _listed(maes: Sequence[float]) -> str:
    return ", ".join(f"{mae:.2f}" for mae in maes)


def _epochs(figures: BostonFigures) -> str:
    average, best = np.array(figures.average_history), figures.best_num_epochs
    lowest = average[best - 1]
    as_good = 1 + np.flatnonzero(average <= lowest + FLAT)
    text = f"The averaged curve is lowest after epoch {best} ({lowest:.2f}). "
    if len(average) < BOOK_EPOCHS[1]:
        return f"{text}The book's {BOOK_EPOCHS[0]} to {BOOK_EPOCHS[1]} epochs were not reached."
    there = float(np.mean(average[BOOK_EPOCHS[0] - 1 : BOOK_EPOCHS[1]]))
    side = "among" if BOOK_EPOCHS[0] <= best <= BOOK_EPOCHS[1] else "outside of"
    text += (
        f"That is {side} the {BOOK_EPOCHS[0]} to {BOOK_EPOCHS[1]} after which the book sees no progress, and over "
        f"which the mean is {there:.2f} here. "
    )
    if len(as_good) == 1:
        return f"{text}No other epoch comes within {FLAT} of it."
    return (
        f"{text}The curve is flat there: {len(as_good)} of the {len(average)} epochs, the first of them {as_good[0]} "
        f"and the last {as_good[-1]}, come within {FLAT} of it, so another run may have its lowest point elsewhere."
    )
