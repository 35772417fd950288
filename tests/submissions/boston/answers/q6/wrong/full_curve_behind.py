# The whole curve stands behind the shortened one.
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    epochs = range(1, len(average_mae_history) + 1)
    ax.plot(epochs, average_mae_history, color="lightgrey")
    ax.plot(epochs[skip:], average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
