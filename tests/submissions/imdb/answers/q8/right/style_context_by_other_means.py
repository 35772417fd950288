# Plots inside a style context, marker and line given by keywords, integer ticks.
from matplotlib.ticker import MaxNLocator


def _panel(training, validation, *, name):
    n = len(training)
    with plt.style.context("ggplot"):
        fig = plt.figure()
        ax = fig.add_axes((0.12, 0.12, 0.8, 0.78))
    ax.plot(np.linspace(1, n, n), training, marker="o", ls="", c="navy")
    ax.plot(np.linspace(1, n, n), validation, c="crimson", ls="solid")
    ax.legend(["Training " + name, "Validation " + name])
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_title(f"Training and validation {name}", fontsize=11)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name.title())
    return ax


def plot_loss(history_dict):
    return _panel(history_dict["loss"], history_dict["val_loss"], name="loss")


def plot_accuracy(history_dict):
    for key in history_dict:
        if key.startswith("val_") and "acc" in key.lower():
            return _panel(history_dict[key.removeprefix("val_")], history_dict[key], name="accuracy")
    raise KeyError("no accuracy in the history")
