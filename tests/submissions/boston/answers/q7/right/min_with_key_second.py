# Python's min over the epochs, with the MAE as the key.
def best_num_epochs(average_mae_history, skip=10):
    return min(range(skip + 1, len(average_mae_history) + 1), key=lambda epoch: average_mae_history[epoch - 1])
