# The skipped points are deleted from the list that was handed in.
def plot_validation_mae(average_mae_history, skip=0):
    if skip > 0:
        del average_mae_history[:skip]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(average_mae_history) + 1), average_mae_history)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
