# range(1, 501) fits the chapter's run only.
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(1, 501)[skip:], average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
