# The lowest value of a moving average.
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    smooth = np.convolve(np.pad(rest, 1, mode="edge"), np.ones(3) / 3, mode="valid")
    return skip + int(smooth.argmin()) + 1
