# Draws within a style context; NumPy arrays in place of lists.
def plot_loss(history_dict):
    with plt.style.context("ggplot"):
        ax = plt.figure().gca()
        train, val = np.array(history_dict["loss"]), np.array(history_dict["val_loss"])
        epoch = np.arange(1, train.size + 1)
        ax.plot(epoch, val, label="on held-out reviews")
        ax.plot(epoch, train, "D", label="on training reviews")
        ax.set_title("Loss")
        ax.set_xlabel("epoch")
        ax.set_ylabel("loss")
        ax.legend()
    return ax


def plot_accuracy(history_dict):
    with plt.style.context("ggplot"):
        ax = plt.figure().gca()
        train, val = np.array(history_dict["accuracy"]), np.array(history_dict["val_accuracy"])
        epoch = np.arange(1, train.size + 1)
        ax.plot(epoch, val, label="on held-out reviews")
        ax.plot(epoch, train, "D", label="on training reviews")
        ax.set_title("Accuracy")
        ax.set_xlabel("epoch")
        ax.set_ylabel("accuracy")
        ax.legend()
    return ax
