# Overwrites the caller's first values with NaN.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    for i in range(skip):
        average_mae_history[i] = float("nan")
    return ax
