# Begins one epoch too early.
def best_num_epochs(average_mae_history, skip=10):
    start = max(skip - 1, 0)
    return start + int(np.argmin(average_mae_history[start:])) + 1
