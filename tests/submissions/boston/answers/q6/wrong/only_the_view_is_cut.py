# All epochs are drawn; xlim hides the first ones.
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set_xlim(skip + 1, len(average_mae_history))
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
