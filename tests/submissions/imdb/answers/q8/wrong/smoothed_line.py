# The line shows a moving average, not the validation values
import matplotlib.pyplot as plt

def _smooth(values, factor=0.6):
    smoothed = []
    for value in values:
        smoothed.append(value if not smoothed else factor * smoothed[-1] + (1 - factor) * value)
    return smoothed


def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, _smooth(val_values), "b", label="Validation " + name)
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
