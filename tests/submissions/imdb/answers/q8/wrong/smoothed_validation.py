# Smooths the validation values before drawing them.
import pandas as pd


def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    smooth = pd.Series(history_dict["val_" + key]).ewm(alpha=0.5).mean()
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, smooth, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
