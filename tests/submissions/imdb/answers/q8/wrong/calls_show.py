# Calls plt.show() before it returns the axes.
def _draw(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="training")
    ax.plot(epochs, history_dict["val_" + key], "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    plt.show()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")
