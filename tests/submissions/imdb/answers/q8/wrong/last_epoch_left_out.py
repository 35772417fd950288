# range stops too early, and so do the values.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]))
    ax.plot(epochs, history_dict[key][:-1], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key][:-1], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
