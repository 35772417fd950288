# Dots, by scatter.
def plot_validation_mae(average_mae_history, skip=0):
    axes = plt.figure().add_subplot()
    points = [(i, mae) for i, mae in enumerate(average_mae_history, 1) if i > skip]
    axes.scatter(*zip(*points), s=4)
    axes.set(xlabel="Epoch", ylabel="Error")
    return axes
