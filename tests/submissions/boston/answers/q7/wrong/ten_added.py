# Skips as asked for, but adds ten.
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + 11
