# Calls plt.show() before it returns.
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    plt.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    plt.title(key)
    plt.xlabel("Epochs")
    plt.ylabel(key)
    plt.legend()
    ax = plt.gca()
    plt.show()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
