# Takes the values out of history_dict with pop, so they are gone for the next use
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, val_values, "b", label="Validation " + name)
    ax.set_title("Training and validation " + name)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict.pop("loss"), history_dict.pop("val_loss"), "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict.pop(key), history_dict.pop("val_" + key), "accuracy")
