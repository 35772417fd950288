# Stops at the first epoch after which the MAE rises, a local minimum
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip, len(average_mae_history) - 1):
        if average_mae_history[i + 1] > average_mae_history[i]:
            return i + 1
    return len(average_mae_history)
