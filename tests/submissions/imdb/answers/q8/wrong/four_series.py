# Loss and accuracy on each plot.
def _plot(history_dict, title):
    _, ax = plt.subplots()
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        ax.plot(epochs, history_dict[key], "o", label=f"Training {key}")
        ax.plot(epochs, history_dict["val_" + key], "-", label=f"Validation {key}")
    ax.set(title=title, xlabel="Epochs", ylabel=title)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
