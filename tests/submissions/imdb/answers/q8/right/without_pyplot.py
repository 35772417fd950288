# Object-oriented matplotlib without pyplot, so no current figure exists
from matplotlib.figure import Figure
from matplotlib.backends.backend_agg import FigureCanvasAgg


def _draw(history_dict, wanted, title):
    key = wanted if wanted in history_dict else next(
        k for k in history_dict if wanted[:3] in k.lower() and not k.startswith("val_"))
    figure = Figure(figsize=(6, 4))
    FigureCanvasAgg(figure)
    ax = figure.add_subplot(1, 1, 1)
    x = np.arange(1, len(history_dict[key]) + 1)
    ax.plot(x, history_dict[key], marker="o", linestyle="none", label="Training")
    ax.plot(x, history_dict["val_" + key], linestyle="-", label="Validation")
    ax.set(title=title, xlabel="Epoch", ylabel=title.split()[0])
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", "Loss over the epochs")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", "Accuracy over the epochs")
