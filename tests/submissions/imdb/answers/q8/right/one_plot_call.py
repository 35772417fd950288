# Both series in a single call of plot.
def plot_loss(history_dict):
    epochs = np.arange(len(history_dict["loss"])) + 1
    fig, ax = plt.subplots()
    dots, line = ax.plot(epochs, history_dict["loss"], "bo", epochs, history_dict["val_loss"], "b")
    ax.legend([dots, line], ["Training loss", "Validation loss"])
    ax.set_title("Loss"), ax.set_xlabel("Epochs"), ax.set_ylabel("Loss")
    return ax


def plot_accuracy(history_dict):
    epochs = np.arange(len(history_dict["accuracy"])) + 1
    fig, ax = plt.subplots()
    dots, line = ax.plot(epochs, history_dict["accuracy"], "bo", epochs, history_dict["val_accuracy"], "b")
    ax.legend([dots, line], ["Training accuracy", "Validation accuracy"])
    ax.set_title("Accuracy"), ax.set_xlabel("Epochs"), ax.set_ylabel("Accuracy")
    return ax
