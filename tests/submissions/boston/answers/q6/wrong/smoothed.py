# Draws a moving average.
def plot_validation_mae(average_mae_history, skip=0):
    values = np.array(average_mae_history[skip:], dtype=float)
    values[1:-1] = (values[:-2] + values[1:-1] + values[2:]) / 3
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
