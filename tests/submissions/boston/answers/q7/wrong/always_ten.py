# Ten epochs are skipped, whatever is asked for.
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[10:])) + 11
