# The error lies on the horizontal axis.
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(values, range(1, len(values) + 1))
    ax.set(xlabel="Validation MAE", ylabel="Epochs")
    return ax
