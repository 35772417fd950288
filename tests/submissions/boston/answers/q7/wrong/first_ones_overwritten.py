# Overwrites the caller's first values.
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip):
        average_mae_history[i] = float("inf")
    return average_mae_history.index(min(average_mae_history)) + 1
