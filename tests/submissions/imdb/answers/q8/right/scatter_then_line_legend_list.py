# Scatter first, then the line, and the names in this order given to plt.legend.
def _both(values, val_values, name):
    epochs = range(1, len(values) + 1)
    plt.figure()
    plt.scatter(epochs, values)
    plt.plot(epochs, val_values)
    plt.legend(["Training", "Validation"])
    plt.title(name)
    plt.xlabel("Epochs")
    plt.ylabel(name)
    return plt.gca()

def plot_loss(history_dict):
    return _both(history_dict["loss"], history_dict["val_loss"], "Loss")

def plot_accuracy(history_dict):
    return _both(history_dict["accuracy"], history_dict["val_accuracy"], "Accuracy")
