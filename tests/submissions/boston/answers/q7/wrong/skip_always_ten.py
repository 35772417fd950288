# Skip is ignored; the search always begins after ten epochs.
def best_num_epochs(average_mae_history, skip=10):
    start = min(10, len(average_mae_history) - 1)
    return start + int(np.argmin(average_mae_history[start:])) + 1
