# A scatter plot instead of a line.
def plot_validation_mae(average_mae_history, skip=0):
    points = [(epoch, mae) for epoch, mae in enumerate(average_mae_history, start=1) if epoch > skip]
    axes = plt.figure().add_subplot()
    axes.scatter([epoch for epoch, _ in points], [mae for _, mae in points], s=8)
    axes.set(xlabel="Epoch", ylabel="Validation MAE", title="K-fold validation")
    return axes
