# A vertical line at the best epoch.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(layout="constrained")
    x = np.arange(skip + 1, len(average_mae_history) + 1)
    y = np.asarray(average_mae_history)[skip:]
    ax.plot(x, y, lw=1)
    ax.axvline(x[y.argmin()], color="red", ls="--", label=f"best: {y.min():.2f}")
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    ax.legend()
    return ax
