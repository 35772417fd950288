# Thins the curve out.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    epochs = np.arange(skip + 1, len(average_mae_history) + 1)
    ax.plot(epochs[::2], average_mae_history[skip::2])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
