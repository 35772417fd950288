# Epochs count on from skip + 1.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(figsize=(8, 4))
    epochs = np.arange(len(average_mae_history)) + 1
    ax.plot(epochs[skip:], average_mae_history[skip:], "b-", label="validation MAE")
    ax.set_xlabel("epoch")
    ax.set_ylabel("MAE (thousand dollars)")
    ax.legend()
    ax.grid(alpha=0.3)
    return ax
