# No epochs given: the axis counts from zero.
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
