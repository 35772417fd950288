# clf clears the figure of the first plot and uses it again.
def plot_validation_mae(average_mae_history, skip=0):
    plt.clf()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
