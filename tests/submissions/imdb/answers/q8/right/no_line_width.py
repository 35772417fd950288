# Dots by a line of width zero, and every text through keyword arguments.
def _draw(history_dict, name, **texts):
    epochs = np.arange(1, len(history_dict[name]) + 1)
    fig, ax = plt.subplots(subplot_kw=texts)
    ax.plot(epochs, history_dict[name], marker="o", linewidth=0, label="seen reviews")
    ax.plot(epochs, history_dict["val_" + name], linewidth=2, label="unseen reviews")
    ax.legend(title="measured on")
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", title="Loss", xlabel="Epoch", ylabel="Loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", title="Accuracy", xlabel="Epoch", ylabel="Accuracy")
