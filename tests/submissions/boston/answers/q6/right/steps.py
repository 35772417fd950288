# A staircase.
def plot_validation_mae(average_mae_history, skip=0, **style):
    _, ax = plt.subplots()
    n = len(average_mae_history)
    ax.step(np.linspace(skip + 1, n, n - skip), average_mae_history[skip:], where="mid", **style)
    plt.setp(ax, xlabel="Epochs", ylabel="MAE")
    return ax
