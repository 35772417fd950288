# %% another_language: Texts in another language, labels on the figure.
def zeichne(verlauf, name, titel):
    fig = plt.figure(layout="constrained")
    achse = fig.subplots()
    epochen = np.linspace(1, len(verlauf[name]), len(verlauf[name]))
    achse.plot(epochen, verlauf[name], "ko", label="Training")
    achse.plot(epochen, verlauf["val_" + name], "k-", label="Validierung")
    achse.set_title(titel, loc="left")
    fig.supxlabel("Epoche")
    fig.supylabel(titel)
    fig.legend()
    return achse


def plot_loss(history_dict):
    return zeichne(history_dict, "loss", "Verlust")


def plot_accuracy(history_dict):
    return zeichne(history_dict, "accuracy", "Genauigkeit")


# %% best_epoch_marked: Marks the best epoch with a vertical line on top.
def plot_curve(history_dict, key, choose):
    fig, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "o", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "-", label=f"Validation {key}")
    ax.axvline(int(choose(history_dict["val_" + key])) + 1, color="grey", ls=":", label="best epoch")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return plot_curve(history_dict, "loss", np.argmin)


def plot_accuracy(history_dict):
    return plot_curve(history_dict, "accuracy", np.argmax)


# %% book_style: plt.figure, "bo" and "b", plt.gca at the end.
import matplotlib.pyplot as plt


def plot_loss(history_dict):
    plt.figure()
    loss_values = history_dict["loss"]
    val_loss_values = history_dict["val_loss"]
    epochs = range(1, len(loss_values) + 1)
    plt.plot(epochs, loss_values, "bo", label="Training loss")
    plt.plot(epochs, val_loss_values, "b", label="Validation loss")
    plt.title("Training and validation loss")
    plt.xlabel("Epochs")
    plt.ylabel("Loss")
    plt.legend()
    return plt.gca()


def plot_accuracy(history_dict):
    plt.figure()
    acc = history_dict["accuracy"]
    val_acc = history_dict["val_accuracy"]
    epochs = range(1, len(acc) + 1)
    plt.plot(epochs, acc, "bo", label="Training acc")
    plt.plot(epochs, val_acc, "b", label="Validation acc")
    plt.title("Training and validation accuracy")
    plt.xlabel("Epochs")
    plt.ylabel("Accuracy")
    plt.legend()
    return plt.gca()


# %% class_based: A small class that knows how to draw.
class Curves:
    def __init__(self, history):
        self.history = history

    def draw(self, metric):
        axes = plt.subplots()[1]
        y, y_val = self.history[metric], self.history["val_" + metric]
        x = [*range(1, len(y) + 1)]
        axes.plot(x, y, "o", label="train")
        axes.plot(x, y_val, label="val")
        axes.set_title(metric)
        axes.set_xlabel("Epoch")
        axes.set_ylabel(metric)
        axes.legend()
        return axes


def plot_loss(history_dict):
    return Curves(history_dict).draw("loss")


def plot_accuracy(history_dict):
    return Curves(history_dict).draw("binary_accuracy")


# %% custom_legend_elements: Legend made of Line2D elements by hand.
from matplotlib.lines import Line2D

def _both(history_dict, key):
    epochs = np.arange(1, len(history_dict[key]) + 1)
    ax = plt.figure().add_subplot()
    ax.plot(epochs, history_dict["val_" + key], "r")
    ax.plot(epochs, history_dict[key], "r", ls="", marker=".")
    ax.legend(handles=[Line2D([], [], color="r", marker=".", ls="", label="Training"), Line2D([], [], color="r", label="Validation")])
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax

def plot_loss(history_dict):
    return _both(history_dict, "loss")

def plot_accuracy(history_dict):
    return _both(history_dict, "accuracy")


# %% errorbar_dots: Errorbar without errors for the dots, labels given to legend() afterwards
import matplotlib.pyplot as plt

def plot_loss(history_dict):
    return _both(history_dict, "loss", "Training and validation loss", "Loss")


def plot_accuracy(history_dict):
    for key in history_dict:
        if key.startswith("val_") and "acc" in key.lower():
            return _both(history_dict, key[len("val_"):], "Training and validation accuracy", "Accuracy")


def _both(history_dict, key, title, what):
    plt.figure()
    n = len(history_dict[key])
    dots = plt.errorbar(range(1, n + 1), history_dict[key], fmt="go")
    line, = plt.plot(range(1, n + 1), history_dict["val_" + key], "k-")
    plt.legend([dots, line], ["Training", "Validation"])
    plt.title(title)
    plt.xlabel("Epochs")
    plt.ylabel(what)
    return plt.gca()


# %% figure_object: A matplotlib Figure object without pyplot, the dots by marker with line style "none", legend handles given.
from matplotlib.figure import Figure


def _draw(history_dict, key):
    ax = Figure(figsize=(6, 4)).subplots()
    epochs = [i + 1 for i in range(len(history_dict[key]))]
    (dots,) = ax.plot(epochs, history_dict[key], marker=".", linestyle="none", color="k")
    (line,) = ax.plot(epochs, history_dict["val_" + key], linestyle="--", color="k")
    ax.legend([dots, line], ["Training " + key, "Validation " + key])
    ax.set(title="Training and validation " + key, xlabel="Epochs", ylabel=key.title())
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")


# %% lambda_pairs: Both functions are lambdas over one helper, the points come as (epoch, training, validation) triples.
from itertools import count


def _plot(history_dict, keys, label):
    key = next(k for k in keys if k in history_dict)
    ax = plt.figure(layout="constrained").gca()
    points = list(zip(count(1), history_dict[key], history_dict["val_" + key]))
    epoch, training, validation = zip(*points)
    ax.plot(epoch, training, "g.", markersize=9, label="Training " + label)
    ax.plot(epoch, validation, "k-", lw=2, label="Validation " + label)
    ax.set_title("Training vs. validation " + label)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(label)
    ax.legend()
    return ax


plot_loss = lambda history_dict: _plot(history_dict, ("loss",), "loss")
plot_accuracy = lambda history_dict: _plot(
    history_dict, ("accuracy", "acc", "binary_accuracy", "BinaryAccuracy"), "accuracy")


# %% legend_from_a_list: The legend's texts come from a list; the title is the figure's.
def plot_loss(history_dict):
    fig, ax = plt.subplots()
    e = range(1, 1 + len(history_dict["loss"]))
    ax.plot(e, history_dict["loss"], "r.")
    ax.plot(e, history_dict["val_loss"], "g-")
    fig.suptitle("How the loss falls")
    ax.set_xlabel("epoch")
    ax.set_ylabel("binary cross-entropy")
    ax.legend(["training", "validation"])
    return ax


def plot_accuracy(history_dict):
    fig, ax = plt.subplots()
    e = range(1, 1 + len(history_dict["acc"]))
    ax.plot(e, history_dict["acc"], "r.")
    ax.plot(e, history_dict["val_acc"], "g-")
    fig.suptitle("How the accuracy rises")
    ax.set_xlabel("epoch")
    ax.set_ylabel("share of right answers")
    ax.legend(["training", "validation"])
    return ax


# %% legend_handles_reversed: The legend names the validation line first, by handles.
def _both(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    dots, = ax.plot(epochs, history_dict[key], "bo")
    line, = ax.plot(epochs, history_dict["val_" + key], "b-")
    ax.legend([line, dots], [f"Validation {key}", f"Training {key}"])
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax

def plot_loss(history_dict):
    return _both(history_dict, "loss")

def plot_accuracy(history_dict):
    return _both(history_dict, "accuracy")


# %% line_with_markers: The validation line has markers as well; a grid and limits are added.
def both(history_dict, metric, label, ylim=None):
    plt.figure(figsize=(6, 3))
    ax = plt.axes()
    epochs = list(range(1, len(history_dict[metric]) + 1))
    ax.plot(epochs, history_dict[metric], ls="", marker="o", label=f"{label} (train)")
    ax.plot(epochs, history_dict[f"val_{metric}"], ls="-", marker="s", label=f"{label} (val)")
    ax.set_xticks(epochs)
    if ylim:
        ax.set_ylim(*ylim)
    ax.grid(True)
    ax.set_title(label + " while training")
    ax.set_xlabel("Epoch")
    ax.set_ylabel(label)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return both(history_dict, "loss", "Loss")


def plot_accuracy(history_dict):
    return both(history_dict, "accuracy", "Accuracy", (0, 1))


# %% metric_name_found: Looks for the key of the accuracy, whatever it is called.
def plot_loss(history_dict):
    return plot_metric(history_dict, "loss")


def plot_accuracy(history_dict):
    name = next(key for key in history_dict if "acc" in key and not key.startswith("val_"))
    return plot_metric(history_dict, name)


def plot_metric(history_dict, name):
    figure = plt.figure()
    axes = figure.add_subplot(1, 1, 1)
    epochs = [i + 1 for i in range(len(history_dict[name]))]
    axes.plot(epochs, history_dict[name], marker="x", linestyle="None", label=name)
    axes.plot(epochs, history_dict["val_" + name], linestyle="--", label="val_" + name)
    axes.set_title(f"Training and validation {name}")
    axes.set_xlabel("Epochs")
    axes.set_ylabel(name)
    axes.legend()
    return axes


# %% no_line_width: Dots by a line of width zero, and every text through keyword arguments.
def _draw(history_dict, name, **texts):
    epochs = np.arange(1, len(history_dict[name]) + 1)
    fig, ax = plt.subplots(subplot_kw=texts)
    ax.plot(epochs, history_dict[name], marker="o", linewidth=0, label="seen reviews")
    ax.plot(epochs, history_dict["val_" + name], linewidth=2, label="unseen reviews")
    ax.legend(title="measured on")
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", title="Loss", xlabel="Epoch", ylabel="Loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", title="Accuracy", xlabel="Epoch", ylabel="Accuracy")


# %% one_plot_call: Both series in a single call of plot.
def plot_loss(history_dict):
    epochs = np.arange(len(history_dict["loss"])) + 1
    fig, ax = plt.subplots()
    dots, line = ax.plot(epochs, history_dict["loss"], "bo", epochs, history_dict["val_loss"], "b")
    ax.legend([dots, line], ["Training loss", "Validation loss"])
    ax.set_title("Loss"), ax.set_xlabel("Epochs"), ax.set_ylabel("Loss")
    return ax


def plot_accuracy(history_dict):
    epochs = np.arange(len(history_dict["accuracy"])) + 1
    fig, ax = plt.subplots()
    dots, line = ax.plot(epochs, history_dict["accuracy"], "bo", epochs, history_dict["val_accuracy"], "b")
    ax.legend([dots, line], ["Training accuracy", "Validation accuracy"])
    ax.set_title("Accuracy"), ax.set_xlabel("Epochs"), ax.set_ylabel("Accuracy")
    return ax


# %% oo_helper: The object interface with one helper for both plots.
def _curves(history_dict, key, what):
    train_values, val_values = (np.asarray(history_dict[k], dtype=float) for k in (key, f"val_{key}"))
    x = 1 + np.arange(train_values.size)
    _, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, train_values, linestyle="none", marker="o", color="tab:blue", label=f"training {what}")
    ax.plot(x, val_values, linestyle="-", color="tab:orange", label=f"validation {what}")
    ax.set(title=f"{what.capitalize()} by epoch", xlabel="epoch", ylabel=what)
    ax.legend(loc="best")
    ax.grid(alpha=0.3)
    return ax


def plot_loss(history_dict):
    return _curves(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    keys = [k for k in history_dict if "acc" in k.lower() and not k.startswith("val_")]
    return _curves(history_dict, keys[0], "accuracy")


# %% pandas_plot: pandas draws, with styles.
import pandas as pd


def draw(history_dict, key, title):
    n = len(history_dict[key])
    frame = pd.DataFrame({"training": history_dict[key], "validation": history_dict["val_" + key]},
                         index=range(1, n + 1))
    ax = frame.plot(style={"training": "o", "validation": "-"}, title=title)
    ax.set_xlabel("Epoch")
    ax.set_ylabel(key)
    return ax


def plot_loss(history_dict):
    return draw(history_dict, "loss", "Loss per epoch")


def plot_accuracy(history_dict):
    return draw(history_dict, "accuracy", "Accuracy per epoch")


# %% pandas_plot_second: Pandas draws both columns on a new figure, with one style for each.
import pandas as pd


def _frame_plot(history_dict, key):
    keys = [key, "val_" + key]
    frame = pd.DataFrame({k: history_dict[k] for k in keys})
    frame.index = range(1, len(frame) + 1)
    return frame.plot(style=["o", "-"], title=key, xlabel="Epochs", ylabel=key, legend=True)


def plot_loss(history_dict):
    return _frame_plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _frame_plot(history_dict, "accuracy")


# %% pandas_styles: A pandas frame indexed 1..n draws both columns with the styles "o" and "-".
import pandas as pd


def _draw(history_dict, key, title):
    frame = pd.DataFrame({
        "training": list(history_dict[key]),
        "validation": list(history_dict["val_" + key]),
    })
    frame.index = range(1, len(frame) + 1)
    ax = plt.figure().add_subplot()
    frame.plot(ax=ax, style={"training": "o", "validation": "-"}, legend=True)
    ax.set_title(title)
    ax.set_xlabel("Epoch")
    ax.set_ylabel(key)
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", "Loss of training and validation")


def plot_accuracy(history_dict):
    key = [k for k in history_dict if "acc" in k.lower() and "val" not in k][0]
    return _draw(history_dict, key, "Accuracy of training and validation")


# %% partial_definition: functools.partial around one function, whose first parameter is the history.
from functools import partial


def _plot(history_dict, key, text):
    _, ax = plt.subplots()
    x = range(1, len(history_dict[key]) + 1)
    for prefix, style in {"": "o", "val_": "-"}.items():
        ax.plot(x, history_dict[prefix + key], style, label=("Validation " if prefix else "Training ") + text)
    ax.set(xlabel="Epochs", ylabel=text.capitalize(), title=f"Training and validation {text}")
    ax.legend()
    return ax


plot_loss = partial(_plot, key="loss", text="loss")
plot_accuracy = partial(_plot, key="accuracy", text="accuracy")


# %% plt_book: The book's pyplot calls on a new figure, gca returned.
def plot_loss(history_dict):
    loss_values = history_dict["loss"]
    val_loss_values = history_dict["val_loss"]
    epochs = range(1, len(loss_values) + 1)
    plt.figure()
    plt.plot(epochs, loss_values, "bo", label="Training loss")
    plt.plot(epochs, val_loss_values, "b", label="Validation loss")
    plt.title("Training and validation loss")
    plt.xlabel("Epochs")
    plt.ylabel("Loss")
    plt.legend()
    return plt.gca()


def plot_accuracy(history_dict):
    name = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    acc = history_dict[name]
    val_acc = history_dict["val_" + name]
    epochs = range(1, len(acc) + 1)
    plt.figure()
    plt.plot(epochs, acc, "bo", label="Training acc")
    plt.plot(epochs, val_acc, "b", label="Validation acc")
    plt.title("Training and validation accuracy")
    plt.xlabel("Epochs")
    plt.ylabel("Accuracy")
    plt.legend()
    return plt.gca()


# %% scatter: scatter for the dots, and ax.set for the texts.
def _curves(train, val, what):
    fig, ax = plt.subplots(figsize=(7, 4))
    x = np.arange(1, len(train) + 1)
    ax.scatter(x, train, color="tab:orange", label="training")
    ax.plot(x, val, color="tab:blue", label="validation")
    ax.set(title=what, xlabel="epoch", ylabel=what)
    ax.legend(loc="best")
    return ax


def plot_loss(history_dict):
    return _curves(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    return _curves(history_dict["accuracy"], history_dict["val_accuracy"], "accuracy")


# %% scatter_line2d: Scatter for the dots, a Line2D put into the axes by hand, the validation drawn first and named in German
import matplotlib.pyplot as plt

from matplotlib.lines import Line2D


def _chart(dots, line, what):
    fig, ax = plt.subplots(layout="constrained")
    epochs = list(range(1, len(dots) + 1))
    curve = ax.add_line(Line2D(epochs, [float(v) for v in line], color="darkred", label="Validierung"))
    points = ax.scatter(epochs, dots, c="navy", label="Training")
    ax.autoscale_view()
    ax.legend(handles=[points, curve])
    ax.set_title(what + " je Epoche")
    ax.set_xlabel("Epoche")
    ax.set_ylabel(what)
    return ax


def plot_loss(history_dict):
    return _chart(history_dict["loss"], history_dict["val_loss"], "Verlust")


def plot_accuracy(history_dict):
    name = [k for k in history_dict if "acc" in k.lower() and not k.startswith("val_")][0]
    return _chart(history_dict[name], history_dict["val_" + name], "Genauigkeit")


# %% scatter_second: The dots come from scatter, the line from plot.
def _draw(train_values, val_values, name):
    fig = plt.figure()
    ax = fig.add_subplot()
    x = np.arange(len(train_values)) + 1
    ax.scatter(x, train_values, color="tab:red", label="training")
    ax.plot(x, val_values, color="tab:blue", label="validation")
    ax.set_title(name + " per epoch")
    ax.set_xlabel("epoch")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict["accuracy"], history_dict["val_accuracy"], "accuracy")


# %% scatter_then_line_legend_list: Scatter first, then the line, and the names in this order given to plt.legend.
def _both(values, val_values, name):
    epochs = range(1, len(values) + 1)
    plt.figure()
    plt.scatter(epochs, values)
    plt.plot(epochs, val_values)
    plt.legend(["Training", "Validation"])
    plt.title(name)
    plt.xlabel("Epochs")
    plt.ylabel(name)
    return plt.gca()

def plot_loss(history_dict):
    return _both(history_dict["loss"], history_dict["val_loss"], "Loss")

def plot_accuracy(history_dict):
    return _both(history_dict["accuracy"], history_dict["val_accuracy"], "Accuracy")


# %% style_context: Draws within a style context; NumPy arrays in place of lists.
def plot_loss(history_dict):
    with plt.style.context("ggplot"):
        ax = plt.figure().gca()
        train, val = np.array(history_dict["loss"]), np.array(history_dict["val_loss"])
        epoch = np.arange(1, train.size + 1)
        ax.plot(epoch, val, label="on held-out reviews")
        ax.plot(epoch, train, "D", label="on training reviews")
        ax.set_title("Loss")
        ax.set_xlabel("epoch")
        ax.set_ylabel("loss")
        ax.legend()
    return ax


def plot_accuracy(history_dict):
    with plt.style.context("ggplot"):
        ax = plt.figure().gca()
        train, val = np.array(history_dict["accuracy"]), np.array(history_dict["val_accuracy"])
        epoch = np.arange(1, train.size + 1)
        ax.plot(epoch, val, label="on held-out reviews")
        ax.plot(epoch, train, "D", label="on training reviews")
        ax.set_title("Accuracy")
        ax.set_xlabel("epoch")
        ax.set_ylabel("accuracy")
        ax.legend()
    return ax


# %% style_context_by_other_means: Plots inside a style context, marker and line given by keywords, integer ticks.
from matplotlib.ticker import MaxNLocator


def _panel(training, validation, *, name):
    n = len(training)
    with plt.style.context("ggplot"):
        fig = plt.figure()
        ax = fig.add_axes((0.12, 0.12, 0.8, 0.78))
    ax.plot(np.linspace(1, n, n), training, marker="o", ls="", c="navy")
    ax.plot(np.linspace(1, n, n), validation, c="crimson", ls="solid")
    ax.legend(["Training " + name, "Validation " + name])
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_title(f"Training and validation {name}", fontsize=11)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name.title())
    return ax


def plot_loss(history_dict):
    return _panel(history_dict["loss"], history_dict["val_loss"], name="loss")


def plot_accuracy(history_dict):
    for key in history_dict:
        if key.startswith("val_") and "acc" in key.lower():
            return _panel(history_dict[key.removeprefix("val_")], history_dict[key], name="accuracy")
    raise KeyError("no accuracy in the history")


# %% without_pyplot: Object-oriented matplotlib without pyplot, so no current figure exists
from matplotlib.figure import Figure
from matplotlib.backends.backend_agg import FigureCanvasAgg


def _draw(history_dict, wanted, title):
    key = wanted if wanted in history_dict else next(
        k for k in history_dict if wanted[:3] in k.lower() and not k.startswith("val_"))
    figure = Figure(figsize=(6, 4))
    FigureCanvasAgg(figure)
    ax = figure.add_subplot(1, 1, 1)
    x = np.arange(1, len(history_dict[key]) + 1)
    ax.plot(x, history_dict[key], marker="o", linestyle="none", label="Training")
    ax.plot(x, history_dict["val_" + key], linestyle="-", label="Validation")
    ax.set(title=title, xlabel="Epoch", ylabel=title.split()[0])
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", "Loss over the epochs")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", "Accuracy over the epochs")


# %% tight_layout: One helper for both plots, with a tight layout.
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training")
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation")
    plt.title(key), plt.xlabel("Epochs"), plt.ylabel(key), plt.legend()
    axes = plt.gca()
    plt.tight_layout()
    return axes


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
