# Rounds to whole numbers first.
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(np.round(average_mae_history[skip:]))) + 1
