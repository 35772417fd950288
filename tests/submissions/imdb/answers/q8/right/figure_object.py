# A matplotlib Figure object without pyplot, the dots by marker with line style "none", legend handles given.
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
