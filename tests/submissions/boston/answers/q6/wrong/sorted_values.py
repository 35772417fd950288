# Draws the values in falling order.
def plot_validation_mae(average_mae_history, skip=0):
    values = sorted(average_mae_history[skip:], reverse=True)
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
