# Clears and reuses the one current figure as in the book's plt.clf(), so the second plot wipes out the first.
def _draw(history_dict, key):
    plt.clf()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="training " + key)
    plt.plot(epochs, history_dict["val_" + key], "b", label="validation " + key)
    plt.title(key)
    plt.xlabel("Epochs")
    plt.ylabel(key)
    plt.legend()
    return plt.gca()


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")
