# linspace from 1 to the number of all epochs.
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(np.linspace(1, len(average_mae_history), len(values)), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
