# Walks backwards from the last epoch, so a tie goes to the latest; returns a NumPy integer
def best_num_epochs(average_mae_history, skip=10):
    best = len(average_mae_history)
    for epoch in range(len(average_mae_history), skip, -1):
        if average_mae_history[epoch - 1] < average_mae_history[best - 1]:
            best = epoch
    return np.int64(best)
