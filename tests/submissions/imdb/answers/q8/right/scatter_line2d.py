# Scatter for the dots, a Line2D put into the axes by hand, the validation drawn first and named in German
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
