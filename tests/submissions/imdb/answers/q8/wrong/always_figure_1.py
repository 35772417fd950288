# Always draws on figure 1 after clearing it, so the second plot wipes out the first
import matplotlib.pyplot as plt

def _plot(history_dict, key, name):
    plt.figure(1)
    plt.clf()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training " + name)
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name)
    plt.title("Training and validation " + name)
    plt.xlabel("Epochs")
    plt.ylabel(name.capitalize())
    plt.legend()
    return plt.gca()


def plot_loss(history_dict):
    return _plot(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict, key, "accuracy")
