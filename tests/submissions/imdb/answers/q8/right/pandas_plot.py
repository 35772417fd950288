# pandas draws, with styles.
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
