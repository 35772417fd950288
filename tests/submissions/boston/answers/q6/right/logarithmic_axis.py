# A logarithmic axis for the error.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.semilogy(range(skip + 1, len(average_mae_history) + 1), list(average_mae_history)[skip:], color="tab:orange")
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    ax.set_title("Mean over all folds")
    return ax
