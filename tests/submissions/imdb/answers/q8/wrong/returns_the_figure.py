# Returns the figure.
def _plot(history_dict, key):
    fig, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return fig


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
