# Sorts the caller's list to find the lowest value.
def best_num_epochs(average_mae_history, skip=10):
    rest = average_mae_history[skip:]
    average_mae_history.sort()
    for value in average_mae_history:
        if value in rest:
            return skip + rest.index(value) + 1
