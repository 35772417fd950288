# The axis begins at skip, one too early.
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(range(skip, len(average_mae_history)), average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
