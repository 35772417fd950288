# Takes the values out of history_dict with pop, so the caller's dictionary loses them.
def _draw(history_dict, key):
    train_values, val_values = history_dict.pop(key), history_dict.pop("val_" + key)
    epochs = range(1, len(train_values) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, train_values, "bo", label="training")
    ax.plot(epochs, val_values, "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")
