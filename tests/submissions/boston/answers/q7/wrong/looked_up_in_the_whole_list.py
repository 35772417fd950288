# index finds an equal value among the skipped epochs first.
def best_num_epochs(average_mae_history, skip=10):
    average_mae_history = list(average_mae_history)
    return average_mae_history.index(min(average_mae_history[skip:])) + 1
