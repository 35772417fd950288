# functools.partial around one function, whose first parameter is the history.
from functools import partial


def _plot(history_dict, key, text):
    _, ax = plt.subplots()
    x = range(1, len(history_dict[key]) + 1)
    for prefix, style in {"": "o", "val_": "-"}.items():
        ax.plot(x, history_dict[prefix + key], style, label=("Validation " if prefix else "Training ") + text)
    ax.set(xlabel="Epochs", ylabel=text.capitalize(), title=f"Training and validation {text}")
    ax.legend()
    return ax


plot_loss = partial(_plot, key="loss", text="loss")
plot_accuracy = partial(_plot, key="accuracy", text="accuracy")
