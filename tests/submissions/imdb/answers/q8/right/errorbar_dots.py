# Errorbar without errors for the dots, labels given to legend() afterwards
import matplotlib.pyplot as plt

def plot_loss(history_dict):
    return _both(history_dict, "loss", "Training and validation loss", "Loss")


def plot_accuracy(history_dict):
    for key in history_dict:
        if key.startswith("val_") and "acc" in key.lower():
            return _both(history_dict, key[len("val_"):], "Training and validation accuracy", "Accuracy")


def _both(history_dict, key, title, what):
    plt.figure()
    n = len(history_dict[key])
    dots = plt.errorbar(range(1, n + 1), history_dict[key], fmt="go")
    line, = plt.plot(range(1, n + 1), history_dict["val_" + key], "k-")
    plt.legend([dots, line], ["Training", "Validation"])
    plt.title(title)
    plt.xlabel("Epochs")
    plt.ylabel(what)
    return plt.gca()
