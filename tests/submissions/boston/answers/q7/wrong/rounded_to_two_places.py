# The MAEs are rounded to two decimals first, so a slightly higher earlier epoch can win
def best_num_epochs(average_mae_history, skip=10):
    maes = np.round(np.asarray(average_mae_history, dtype="float64"), 2)
    return int(np.argmin(maes[skip:])) + skip + 1
