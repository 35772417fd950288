# One call of plot per epoch, so that no curve comes about.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    for epoch, mae in enumerate(average_mae_history[skip:], start=1):
        ax.plot(epoch, mae)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
