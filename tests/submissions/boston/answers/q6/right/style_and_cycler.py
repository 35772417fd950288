# Inside a style's context; islice takes the rest.
from itertools import count, islice


def plot_validation_mae(average_mae_history, skip=0):
    with plt.style.context("ggplot"):
        _, ax = plt.subplots()
        ax.plot(list(islice(count(1), skip, len(average_mae_history))), list(islice(average_mae_history, skip, None)))
        ax.update({"xlabel": "Epochs", "ylabel": "Validation MAE"})
    return ax
