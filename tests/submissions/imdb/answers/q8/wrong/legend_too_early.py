# The legend is made before there is anything to explain.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.legend()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
