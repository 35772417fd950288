# Calls plt.show().
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    values = average_mae_history[skip:]
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    plt.show()
    return ax
