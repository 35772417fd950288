# The line is plotted without x values, so it runs from 0 to n-1, one epoch to the left of the dots
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(train_values) + 1), train_values, "bo", label="Training " + name)
    ax.plot(val_values, "b", label="Validation " + name)
    ax.set_title("Training and validation " + name)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict[key], history_dict["val_" + key], "accuracy")
