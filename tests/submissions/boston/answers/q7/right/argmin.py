# np.argmin of the rest, and skip added again.
def best_num_epochs(average_mae_history, skip=10):
    truncated = np.array(average_mae_history[skip:])
    return int(truncated.argmin() + skip + 1)
