# Counts from the first epoch that is looked at.
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + 1
