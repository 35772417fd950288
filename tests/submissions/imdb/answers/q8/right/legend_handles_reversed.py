# The legend names the validation line first, by handles.
def _both(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    dots, = ax.plot(epochs, history_dict[key], "bo")
    line, = ax.plot(epochs, history_dict["val_" + key], "b-")
    ax.legend([line, dots], [f"Validation {key}", f"Training {key}"])
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax

def plot_loss(history_dict):
    return _both(history_dict, "loss")

def plot_accuracy(history_dict):
    return _both(history_dict, "accuracy")
