# No new figure is made, so a second curve lands in the figure of the first.
def plot_validation_mae(average_mae_history, skip=0):
    plt.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
