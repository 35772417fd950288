# Gives no x for the validation line, so that matplotlib counts its epochs from 0.
def _draw(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="training")
    ax.plot(history_dict["val_" + key], "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")
