# A line and dots over it.
def plot_validation_mae(average_mae_history, skip=0):
    f, ax = plt.subplots()
    y = average_mae_history[skip:]
    x = range(1, 1 + len(y))
    ax.plot(x, y, color="grey")
    ax.plot(x, y, "k.", ms=3)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    f.tight_layout()
    return ax
