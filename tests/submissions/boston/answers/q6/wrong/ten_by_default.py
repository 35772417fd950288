# skip is 10 by default.
def plot_validation_mae(average_mae_history, skip=10):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
