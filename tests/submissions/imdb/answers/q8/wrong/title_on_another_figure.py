# Title and axis labels are set before the new figure is made, so they land on another figure
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    plt.title("Training and validation " + name)
    plt.xlabel("Epochs")
    plt.ylabel(name)
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, val_values, "b", label="Validation " + name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict[key], history_dict["val_" + key], "accuracy")
