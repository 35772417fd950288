# No epochs given: the axis counts from zero.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.plot(history_dict[key], "bo", label=f"Training {key}")
    ax.plot(history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
