# Draws 1 - accuracy.
def _plot(train, val, name):
    _, ax = plt.subplots()
    epochs = range(1, len(train) + 1)
    ax.plot(epochs, train, "bo", label=f"Training {name}")
    ax.plot(epochs, val, "b", label=f"Validation {name}")
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    train, val = np.array(history_dict["accuracy"]), np.array(history_dict["val_accuracy"])
    return _plot(1 - train, 1 - val, "error")
