# Legend made of Line2D elements by hand.
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
