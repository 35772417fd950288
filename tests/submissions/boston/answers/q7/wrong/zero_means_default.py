# `skip or 10` turns skip=0 into 10
def best_num_epochs(average_mae_history, skip=10):
    skip = skip or 10
    return int(np.argmin(average_mae_history[skip:])) + skip + 1
