# Takes the series out of the caller's dictionary.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    training, validation = history_dict.pop(key), history_dict.pop("val_" + key)
    epochs = range(1, len(training) + 1)
    ax.plot(epochs, training, "bo", label=f"Training {key}")
    ax.plot(epochs, validation, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
