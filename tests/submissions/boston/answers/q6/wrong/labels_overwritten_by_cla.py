# cla() after the labels takes them away.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    ax.cla()
    values = average_mae_history[skip:]
    ax.plot(range(1, len(values) + 1), values)
    return ax
