# scatter for the dots, and ax.set for the texts.
def _curves(train, val, what):
    fig, ax = plt.subplots(figsize=(7, 4))
    x = np.arange(1, len(train) + 1)
    ax.scatter(x, train, color="tab:orange", label="training")
    ax.plot(x, val, color="tab:blue", label="validation")
    ax.set(title=what, xlabel="epoch", ylabel=what)
    ax.legend(loc="best")
    return ax


def plot_loss(history_dict):
    return _curves(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    return _curves(history_dict["accuracy"], history_dict["val_accuracy"], "accuracy")
