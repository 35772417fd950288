# The epoch whose error is nearest to the mean.
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    return skip + int(np.argmin(np.abs(rest - rest.mean()))) + 1
