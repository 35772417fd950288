# min over the epochs.
def best_num_epochs(average_mae_history, skip=10):
    epochs = range(skip + 1, len(average_mae_history) + 1)
    return min(epochs, key=lambda epoch: average_mae_history[epoch - 1])
