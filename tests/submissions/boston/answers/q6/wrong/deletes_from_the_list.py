# Deletes the first epochs from the caller's list.
def plot_validation_mae(average_mae_history, skip=0):
    del average_mae_history[:skip]
    fig, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax
