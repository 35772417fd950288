# Begins one epoch too late.
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(average_mae_history[skip + 1:])) + 2
