# The book's pyplot calls on a new figure, gca returned.
def plot_loss(history_dict):
    loss_values = history_dict["loss"]
    val_loss_values = history_dict["val_loss"]
    epochs = range(1, len(loss_values) + 1)
    plt.figure()
    plt.plot(epochs, loss_values, "bo", label="Training loss")
    plt.plot(epochs, val_loss_values, "b", label="Validation loss")
    plt.title("Training and validation loss")
    plt.xlabel("Epochs")
    plt.ylabel("Loss")
    plt.legend()
    return plt.gca()


def plot_accuracy(history_dict):
    name = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    acc = history_dict[name]
    val_acc = history_dict["val_" + name]
    epochs = range(1, len(acc) + 1)
    plt.figure()
    plt.plot(epochs, acc, "bo", label="Training acc")
    plt.plot(epochs, val_acc, "b", label="Validation acc")
    plt.title("Training and validation accuracy")
    plt.xlabel("Epochs")
    plt.ylabel("Accuracy")
    plt.legend()
    return plt.gca()
