# Skips the epochs at the end.
def best_num_epochs(average_mae_history, skip=10):
    stop = len(average_mae_history) - skip
    return int(np.argmin(average_mae_history[:stop])) + 1
