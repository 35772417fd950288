# The accuracy plot was copied from the loss plot and still draws val_loss as its line.
def plot_loss(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict["loss"], "bo", label="Training loss")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation loss")
    ax.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    ax.legend()
    return ax


def plot_accuracy(history_dict):
    epochs = range(1, len(history_dict["accuracy"]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict["accuracy"], "bo", label="Training accuracy")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation accuracy")
    ax.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    ax.legend()
    return ax
