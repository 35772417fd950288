# Pandas draws both columns on a new figure, with one style for each.
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
