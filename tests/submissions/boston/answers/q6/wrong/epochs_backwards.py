# The epochs run backwards.
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(len(average_mae_history), skip, -1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
