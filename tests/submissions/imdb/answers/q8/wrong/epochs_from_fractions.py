# x runs from 1 to n in steps of the wrong size.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    n = len(history_dict[key])
    epochs = np.linspace(0, n, n)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
