# A lambda that hands over to a general helper.
def draw(x, y, x_name, y_name):
    ax = plt.figure(figsize=(5, 3)).subplots()
    ax.plot(x, y)
    ax.set(xlabel=x_name, ylabel=y_name, xlim=(min(x), None))
    return ax


plot_validation_mae = lambda average_mae_history, skip=0: draw(
    np.arange(skip, len(average_mae_history)) + 1, np.array(average_mae_history[skip:]), "Epoch", "Validation MAE"
)
