# A pandas frame indexed 1..n draws both columns with the styles "o" and "-".
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
