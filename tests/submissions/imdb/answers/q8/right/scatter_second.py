# The dots come from scatter, the line from plot.
def _draw(train_values, val_values, name):
    fig = plt.figure()
    ax = fig.add_subplot()
    x = np.arange(len(train_values)) + 1
    ax.scatter(x, train_values, color="tab:red", label="training")
    ax.plot(x, val_values, color="tab:blue", label="validation")
    ax.set_title(name + " per epoch")
    ax.set_xlabel("epoch")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict["accuracy"], history_dict["val_accuracy"], "accuracy")
