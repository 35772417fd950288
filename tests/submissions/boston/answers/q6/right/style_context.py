# Drawn inside a style context on a new subplot, points as an (n, 2) array unpacked by transposition.
def plot_validation_mae(average_mae_history, skip: int = 0) -> "plt.Axes":
    data = np.column_stack([np.arange(1, len(average_mae_history) + 1),
                            np.asarray(average_mae_history, dtype=float)])[skip:]
    with plt.style.context("ggplot"):
        figure = plt.figure(figsize=(6, 3.5))
        ax = figure.add_axes((0.12, 0.15, 0.83, 0.75))
        ax.plot(*data.T, label="mean over the folds")
        ax.legend(loc="upper right")
    plt.setp(ax, xlabel="Number of epochs", ylabel="Validation MAE")
    return ax
