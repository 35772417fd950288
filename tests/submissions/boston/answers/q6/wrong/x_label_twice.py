# The label meant for the y axis is set on the x axis, so the y axis has none.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    ax.set_title("Validation MAE")
    ax.set_xlabel("Epochs")
    ax.set_xlabel("Validation MAE")
    return ax
