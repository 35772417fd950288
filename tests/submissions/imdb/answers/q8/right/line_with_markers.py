# The validation line has markers as well; a grid and limits are added.
def both(history_dict, metric, label, ylim=None):
    plt.figure(figsize=(6, 3))
    ax = plt.axes()
    epochs = list(range(1, len(history_dict[metric]) + 1))
    ax.plot(epochs, history_dict[metric], ls="", marker="o", label=f"{label} (train)")
    ax.plot(epochs, history_dict[f"val_{metric}"], ls="-", marker="s", label=f"{label} (val)")
    ax.set_xticks(epochs)
    if ylim:
        ax.set_ylim(*ylim)
    ax.grid(True)
    ax.set_title(label + " while training")
    ax.set_xlabel("Epoch")
    ax.set_ylabel(label)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return both(history_dict, "loss", "Loss")


def plot_accuracy(history_dict):
    return both(history_dict, "accuracy", "Accuracy", (0, 1))
