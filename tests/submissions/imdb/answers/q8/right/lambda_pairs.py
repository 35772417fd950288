# Both functions are lambdas over one helper, the points come as (epoch, training, validation) triples.
from itertools import count


def _plot(history_dict, keys, label):
    key = next(k for k in keys if k in history_dict)
    ax = plt.figure(layout="constrained").gca()
    points = list(zip(count(1), history_dict[key], history_dict["val_" + key]))
    epoch, training, validation = zip(*points)
    ax.plot(epoch, training, "g.", markersize=9, label="Training " + label)
    ax.plot(epoch, validation, "k-", lw=2, label="Validation " + label)
    ax.set_title("Training vs. validation " + label)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(label)
    ax.legend()
    return ax


plot_loss = lambda history_dict: _plot(history_dict, ("loss",), "loss")
plot_accuracy = lambda history_dict: _plot(
    history_dict, ("accuracy", "acc", "binary_accuracy", "BinaryAccuracy"), "accuracy")
