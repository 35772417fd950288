# The labels belong to the figure.
def plot_validation_mae(average_mae_history, skip=0):
    figure, axes = plt.subplots()
    rest = average_mae_history[skip:]
    axes.plot([epoch + skip for epoch in range(1, len(rest) + 1)], rest, marker=".")
    figure.supxlabel("Epoche")
    figure.supylabel("Mittlerer Fehler")
    return axes
