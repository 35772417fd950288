# The epoch after the largest improvement.
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(np.diff(average_mae_history[skip:]))) + 2
