# Draws the logarithm of the error.
def plot_validation_mae(average_mae_history, skip=0):
    values = np.log(average_mae_history[skip:])
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE (log)")
    return ax
