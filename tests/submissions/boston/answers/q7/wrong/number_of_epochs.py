# How many epochs there are.
def best_num_epochs(average_mae_history, skip=10):
    return len(average_mae_history)
