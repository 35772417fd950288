# The legend's texts come from a list; the title is the figure's.
def plot_loss(history_dict):
    fig, ax = plt.subplots()
    e = range(1, 1 + len(history_dict["loss"]))
    ax.plot(e, history_dict["loss"], "r.")
    ax.plot(e, history_dict["val_loss"], "g-")
    fig.suptitle("How the loss falls")
    ax.set_xlabel("epoch")
    ax.set_ylabel("binary cross-entropy")
    ax.legend(["training", "validation"])
    return ax


def plot_accuracy(history_dict):
    fig, ax = plt.subplots()
    e = range(1, 1 + len(history_dict["acc"]))
    ax.plot(e, history_dict["acc"], "r.")
    ax.plot(e, history_dict["val_acc"], "g-")
    fig.suptitle("How the accuracy rises")
    ax.set_xlabel("epoch")
    ax.set_ylabel("share of right answers")
    ax.legend(["training", "validation"])
    return ax
