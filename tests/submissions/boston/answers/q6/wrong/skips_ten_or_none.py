# Any skip other than 0 leaves out exactly ten points.
def plot_validation_mae(average_mae_history, skip=0):
    first = 10 if skip else 0
    fig, ax = plt.subplots()
    ax.plot(range(first + 1, len(average_mae_history) + 1), average_mae_history[first:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
