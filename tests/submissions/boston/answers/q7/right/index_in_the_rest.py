# index in the shortened list.
def best_num_epochs(average_mae_history, skip=10):
    rest = list(average_mae_history)[skip:]
    return rest.index(min(rest)) + skip + 1
