# With a skip the x values begin at skip instead of skip + 1 or 1 (without one they are right).
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    first = max(skip, 1)
    fig, ax = plt.subplots()
    ax.plot(range(first, first + len(values)), values)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
