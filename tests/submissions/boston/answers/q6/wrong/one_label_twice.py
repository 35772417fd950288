# xlabel is set twice, the vertical axis has none.
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.xlabel("Validation MAE")
    return plt.gca()
