# No labels.
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set_title("Validation MAE by epoch")
    return ax
