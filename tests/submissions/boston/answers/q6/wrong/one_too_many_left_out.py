# Leaves out one epoch more.
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip + 1:] if skip else average_mae_history
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
