# Never more than 20 epochs.
def _plot(history_dict, key, title):
    epochs = range(1, min(20, len(history_dict[key])) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key][:20], "bo", label="Training")
    ax.plot(epochs, history_dict["val_" + key][:20], "b-", label="Validation")
    ax.set_title(title)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(title)
    ax.legend()
    return ax

def plot_loss(history_dict):
    return _plot(history_dict, "loss", "Loss")

def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy", "Accuracy")
