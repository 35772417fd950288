# The second plot has no labels on its axes.
def plot_loss(history_dict):
    ax = _curves(history_dict, "loss")
    ax.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    return ax


def plot_accuracy(history_dict):
    ax = _curves(history_dict, "accuracy")
    ax.set_title("Accuracy")
    return ax


def _curves(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.legend()
    return ax
