# The Axes that comes back is a new one; the curve stands on another.
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    _, ax = plt.subplots()
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
