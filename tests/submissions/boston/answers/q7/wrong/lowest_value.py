# The error, not the epoch.
def best_num_epochs(average_mae_history, skip=10):
    return min(average_mae_history[skip:])
