# What plot gives is a list of lines.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    values = average_mae_history[skip:]
    return ax.plot(range(1, len(values) + 1), values)
