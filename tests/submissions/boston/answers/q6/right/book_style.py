# plt.figure, and epochs that begin at 1 again.
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    truncated = average_mae_history[skip:]
    plt.plot(range(1, len(truncated) + 1), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
