# Leaves out the last epochs.
def plot_validation_mae(average_mae_history, skip=0):
    n = len(average_mae_history) - skip
    _, ax = plt.subplots()
    ax.plot(range(1, n + 1), average_mae_history[:n])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
