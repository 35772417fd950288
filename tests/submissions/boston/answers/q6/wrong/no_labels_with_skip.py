# Two branches; the shortened plot has no label on its vertical axis.
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    if skip == 0:
        ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
        ax.set_ylabel("Validation MAE")
    else:
        values = average_mae_history[skip:]
        ax.plot(range(1, len(values) + 1), values)
    ax.set_xlabel("Epochs")
    return ax
