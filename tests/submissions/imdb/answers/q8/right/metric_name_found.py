# Looks for the key of the accuracy, whatever it is called.
def plot_loss(history_dict):
    return plot_metric(history_dict, "loss")


def plot_accuracy(history_dict):
    name = next(key for key in history_dict if "acc" in key and not key.startswith("val_"))
    return plot_metric(history_dict, name)


def plot_metric(history_dict, name):
    figure = plt.figure()
    axes = figure.add_subplot(1, 1, 1)
    epochs = [i + 1 for i in range(len(history_dict[name]))]
    axes.plot(epochs, history_dict[name], marker="x", linestyle="None", label=name)
    axes.plot(epochs, history_dict["val_" + name], linestyle="--", label="val_" + name)
    axes.set_title(f"Training and validation {name}")
    axes.set_xlabel("Epochs")
    axes.set_ylabel(name)
    axes.legend()
    return axes
