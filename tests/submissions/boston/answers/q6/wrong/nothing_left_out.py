# skip is not used.
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    plt.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
