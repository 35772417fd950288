# One Axes for all calls, made outside.
_, shared_axes = plt.subplots()


def plot_validation_mae(average_mae_history, skip=0):
    shared_axes.clear()
    values = average_mae_history[skip:]
    shared_axes.plot(range(1, len(values) + 1), values)
    shared_axes.set(xlabel="Epochs", ylabel="Validation MAE")
    return shared_axes
