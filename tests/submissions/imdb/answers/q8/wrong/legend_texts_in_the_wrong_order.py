# The legend's texts come in another order than the series.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo")
    ax.plot(epochs, history_dict["val_" + key], "b")
    ax.legend(["Held-out reviews", "Training reviews"])
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
