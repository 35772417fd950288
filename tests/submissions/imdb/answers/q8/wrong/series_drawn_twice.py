# Draws the training values twice.
def _plot(history_dict, key, name):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {name}")
    ax.plot(epochs, history_dict[key], "b", label=f"Validation {name}")
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy", "accuracy")
