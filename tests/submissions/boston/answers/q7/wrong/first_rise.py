# Stops where the error rises for the first time.
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip + 1, len(average_mae_history)):
        if average_mae_history[i] > average_mae_history[i - 1]:
            return i
    return len(average_mae_history)
