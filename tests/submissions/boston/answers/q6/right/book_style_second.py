# Pyplot as in the book, with x values from 1 on, and the current axes returned.
def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    plt.figure()
    plt.plot(range(1, len(truncated) + 1), truncated, "b.-")
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
