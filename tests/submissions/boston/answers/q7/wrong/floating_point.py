# A float.
def best_num_epochs(average_mae_history, skip=10):
    return float(skip + np.argmin(average_mae_history[skip:]) + 1)
