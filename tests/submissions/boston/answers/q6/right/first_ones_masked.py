# The first values are NaN, which are not drawn.
def plot_validation_mae(average_mae_history, skip=0):
    y = np.array(average_mae_history, dtype=float)
    y[:skip] = np.nan
    fig, ax = plt.subplots()
    ax.plot(np.arange(1, len(y) + 1), y)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
