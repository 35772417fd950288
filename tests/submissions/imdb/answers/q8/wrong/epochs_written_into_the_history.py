# Leaves a series "epoch" in the caller's dictionary.
def _plot(history_dict, key):
    _, ax = plt.subplots()
    history_dict["epoch"] = list(range(1, len(history_dict[key]) + 1))
    ax.plot("epoch", key, "bo", data=history_dict, label=f"Training {key}")
    ax.plot("epoch", "val_" + key, "b", data=history_dict, label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
