# %% best_epoch_marked: A vertical line at the best epoch.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(layout="constrained")
    x = np.arange(skip + 1, len(average_mae_history) + 1)
    y = np.asarray(average_mae_history)[skip:]
    ax.plot(x, y, lw=1)
    ax.axvline(x[y.argmin()], color="red", ls="--", label=f"best: {y.min():.2f}")
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    ax.legend()
    return ax


# %% book_from_one: Pyplot state machine on a new figure, x from 1 as in the book, axes taken with gca.
def plot_validation_mae(average_mae_history, skip=0):
    truncated = list(average_mae_history)[skip:]
    plt.figure()
    plt.plot(range(1, len(truncated) + 1), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% book_style: plt.figure, and epochs that begin at 1 again.
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    truncated = average_mae_history[skip:]
    plt.plot(range(1, len(truncated) + 1), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% book_style_second: Pyplot as in the book, with x values from 1 on, and the current axes returned.
def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    plt.figure()
    plt.plot(range(1, len(truncated) + 1), truncated, "b.-")
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% dots: Dots, by scatter.
def plot_validation_mae(average_mae_history, skip=0):
    axes = plt.figure().add_subplot()
    points = [(i, mae) for i, mae in enumerate(average_mae_history, 1) if i > skip]
    axes.scatter(*zip(*points), s=4)
    axes.set(xlabel="Epoch", ylabel="Error")
    return axes


# %% epochs_from_skip: Epochs count on from skip + 1.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(figsize=(8, 4))
    epochs = np.arange(len(average_mae_history)) + 1
    ax.plot(epochs[skip:], average_mae_history[skip:], "b-", label="validation MAE")
    ax.set_xlabel("epoch")
    ax.set_ylabel("MAE (thousand dollars)")
    ax.legend()
    ax.grid(alpha=0.3)
    return ax


# %% errorbar_mosaic: Subplot_mosaic and errorbar without bars, pairs of (epoch, mae) filtered by the epoch number
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    pairs = [(epoch, mae) for epoch, mae in enumerate(average_mae_history, start=1) if epoch > skip]
    epochs, maes = [p[0] for p in pairs], [p[1] for p in pairs]
    fig, axes = plt.subplot_mosaic([["mae"]])
    ax = axes["mae"]
    ax.errorbar(epochs, maes, fmt="-")
    fig.suptitle("Average over the folds")
    ax.xaxis.set_label_text("epochs")
    ax.yaxis.set_label_text("validation MAE")
    return ax


# %% first_ones_masked: The first values are NaN, which are not drawn.
def plot_validation_mae(average_mae_history, skip=0):
    y = np.array(average_mae_history, dtype=float)
    y[:skip] = np.nan
    fig, ax = plt.subplots()
    ax.plot(np.arange(1, len(y) + 1), y)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% islice_annotated: Enumerate and islice make the points, the lowest one gets an annotation (text only) on top.
from itertools import islice


def plot_validation_mae(average_mae_history, skip=0):
    points = list(islice(enumerate(average_mae_history, start=1), skip, None))
    _, axes = plt.subplots()
    axes.plot([e for e, _ in points], [m for _, m in points], color="tab:red", linewidth=1)
    if points:
        best = min(points, key=lambda p: p[1])
        axes.annotate(f"{best[1]:.2f} @ {best[0]}", xy=best)
    axes.set_xlabel("Epoche")
    axes.set_ylabel("MAE (Validierung)")
    return axes


# %% labels_of_the_figure: The labels belong to the figure.
def plot_validation_mae(average_mae_history, skip=0):
    figure, axes = plt.subplots()
    rest = average_mae_history[skip:]
    axes.plot([epoch + skip for epoch in range(1, len(rest) + 1)], rest, marker=".")
    figure.supxlabel("Epoche")
    figure.supylabel("Mittlerer Fehler")
    return axes


# %% lambda_with_helper: A lambda that hands over to a general helper.
def draw(x, y, x_name, y_name):
    ax = plt.figure(figsize=(5, 3)).subplots()
    ax.plot(x, y)
    ax.set(xlabel=x_name, ylabel=y_name, xlim=(min(x), None))
    return ax


plot_validation_mae = lambda average_mae_history, skip=0: draw(
    np.arange(skip, len(average_mae_history)) + 1, np.array(average_mae_history[skip:]), "Epoch", "Validation MAE"
)


# %% line2d_added: A Line2D artist is added by hand to axes made with add_axes
import matplotlib.pyplot as plt

from matplotlib.lines import Line2D


def plot_validation_mae(average_mae_history, skip=0):
    fig = plt.figure(figsize=(6, 4))
    ax = fig.add_axes([0.12, 0.14, 0.84, 0.78])
    ys = list(average_mae_history)[skip:]
    xs = [skip + 1 + i for i in range(len(ys))]
    ax.add_line(Line2D(xs, ys, color="tab:red", linewidth=1))
    ax.autoscale_view()
    ax.set_xlabel("Epoch")
    ax.set_ylabel("Validation MAE, thousands of dollars")
    return ax


# %% line_and_dots: A line and dots over it.
def plot_validation_mae(average_mae_history, skip=0):
    f, ax = plt.subplots()
    y = average_mae_history[skip:]
    x = range(1, 1 + len(y))
    ax.plot(x, y, color="grey")
    ax.plot(x, y, "k.", ms=3)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    f.tight_layout()
    return ax


# %% logarithmic_axis: A logarithmic axis for the error.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.semilogy(range(skip + 1, len(average_mae_history) + 1), list(average_mae_history)[skip:], color="tab:orange")
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    ax.set_title("Mean over all folds")
    return ax


# %% markers_only_from_one: Markers without a line, x counted from 1 as in the book, the Axes properties through ax.set and plt.setp
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    points = np.array(average_mae_history, dtype=float)[int(skip):]
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1)
    artist, = ax.plot(np.arange(points.size) + 1, points)
    plt.setp(artist, marker="o", linestyle="none", markersize=3)
    ax.set(xlabel="Эпоха", ylabel="MAE на проверке", title=f"Без первых {skip}")
    ax.grid(True)
    return ax


# %% object_oriented: Fig/ax interface, x counted from skip + 1, markers only, labels through ax.set.
def plot_validation_mae(average_mae_history, skip=0):
    values = np.asarray(average_mae_history, dtype=float)
    epochs = np.arange(1, values.size + 1)
    keep = epochs > skip
    fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
    ax.plot(epochs[keep], values[keep], "o", markersize=3)
    ax.set(title=f"K-fold validation MAE (first {skip} epochs left out)", xlabel="Epoch", ylabel="MAE")
    return ax


# %% pandas_plot: A pandas Series draws itself.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    curve = pd.Series(average_mae_history, index=range(1, len(average_mae_history) + 1), name="MAE")
    fig = plt.figure()
    ax = curve.iloc[skip:].plot(ax=fig.gca(), xlabel="Epoch", ylabel="Validation MAE", title="K-fold validation")
    return ax


# %% pandas_series: A pandas series with the epochs as its index, drawn on new axes.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    series = pd.Series(list(average_mae_history), index=range(1, len(average_mae_history) + 1))
    _, ax = plt.subplots(figsize=(8, 3))
    series.iloc[skip:].plot(ax=ax, color="darkgreen")
    ax.set_xlabel("epochs")
    ax.set_ylabel("MAE on the validation folds")
    return ax


# %% pandas_series_by_other_means: A pandas Series indexed by epoch, cut with iloc and drawn on a fresh Axes.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    curve = pd.Series(list(average_mae_history), dtype=float)
    curve.index = curve.index + 1
    ax = plt.figure().add_subplot(1, 1, 1)
    curve.iloc[skip:].plot(ax=ax, style=".-", grid=True)
    ax.set_xlabel("epoch")
    ax.set_ylabel("validation MAE [1000 $]")
    return ax


# %% pandas_series_third: A pandas Series with the epoch as its index draws itself
import matplotlib.pyplot as plt

import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    history = pd.Series([float(v) for v in average_mae_history])
    history.index = history.index + 1
    _, ax = plt.subplots()
    return history.iloc[skip:].plot(ax=ax, xlabel="Epochs", ylabel="Validation MAE", title="K-fold")


# %% scatter: A scatter plot instead of a line.
def plot_validation_mae(average_mae_history, skip=0):
    points = [(epoch, mae) for epoch, mae in enumerate(average_mae_history, start=1) if epoch > skip]
    axes = plt.figure().add_subplot()
    axes.scatter([epoch for epoch, _ in points], [mae for _, mae in points], s=8)
    axes.set(xlabel="Epoch", ylabel="Validation MAE", title="K-fold validation")
    return axes


# %% steps: A staircase.
def plot_validation_mae(average_mae_history, skip=0, **style):
    _, ax = plt.subplots()
    n = len(average_mae_history)
    ax.step(np.linspace(skip + 1, n, n - skip), average_mae_history[skip:], where="mid", **style)
    plt.setp(ax, xlabel="Epochs", ylabel="MAE")
    return ax


# %% style_and_cycler: Inside a style's context; islice takes the rest.
from itertools import count, islice


def plot_validation_mae(average_mae_history, skip=0):
    with plt.style.context("ggplot"):
        _, ax = plt.subplots()
        ax.plot(list(islice(count(1), skip, len(average_mae_history))), list(islice(average_mae_history, skip, None)))
        ax.update({"xlabel": "Epochs", "ylabel": "Validation MAE"})
    return ax


# %% style_context: Drawn inside a style context on a new subplot, points as an (n, 2) array unpacked by transposition.
def plot_validation_mae(average_mae_history, skip: int = 0) -> "plt.Axes":
    data = np.column_stack([np.arange(1, len(average_mae_history) + 1),
                            np.asarray(average_mae_history, dtype=float)])[skip:]
    with plt.style.context("ggplot"):
        figure = plt.figure(figsize=(6, 3.5))
        ax = figure.add_axes((0.12, 0.15, 0.83, 0.75))
        ax.plot(*data.T, label="mean over the folds")
        ax.legend(loc="upper right")
    plt.setp(ax, xlabel="Number of epochs", ylabel="Validation MAE")
    return ax


# %% floats_as_epochs: The epochs are floats.
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(np.array(range(skip + 1, len(history) + 1)) * 1.0, history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% from_one_after_skipping: The axis begins at 1 after skipping, as in the book.
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(history) - skip + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% from_skip_plus_one: The axis begins at skip + 1.
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% not_a_number_for_skipped: Not-a-numbers stand for the skipped epochs.
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(history) + 1), [np.nan] * skip + history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax
