# With a skip the curve is smoothed, as in the book's first edition, so it does not show the MAE of the epochs.
def plot_validation_mae(average_mae_history, skip=0):
    values = list(average_mae_history[skip:])
    if skip:
        for i in range(1, len(values)):
            values[i] = 0.9 * values[i - 1] + 0.1 * values[i]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(values) + 1), values)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
