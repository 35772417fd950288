# Epochs on the vertical axis.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(history_dict[key], epochs, "bo", label=f"Training {key}")
    ax.plot(history_dict["val_" + key], epochs, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel=key, ylabel="Epochs")
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
