# Both plots side by side on one figure that is made once.
figure, both_axes = plt.subplots(1, 2)


def _plot(ax, history_dict, key):
    ax.clear()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(both_axes[0], history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(both_axes[1], history_dict, "accuracy")
