# Adds 1 twice.
def best_num_epochs(average_mae_history, skip=10):
    epochs = range(skip + 1, len(average_mae_history) + 1)
    return epochs[int(np.argmin(average_mae_history[skip:]))] + 1
