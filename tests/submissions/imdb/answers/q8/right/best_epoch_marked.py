# Marks the best epoch with a vertical line on top.
def plot_curve(history_dict, key, choose):
    fig, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "o", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "-", label=f"Validation {key}")
    ax.axvline(int(choose(history_dict["val_" + key])) + 1, color="grey", ls=":", label="best epoch")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return plot_curve(history_dict, "loss", np.argmin)


def plot_accuracy(history_dict):
    return plot_curve(history_dict, "accuracy", np.argmax)
