# The epoch before the first rise, a local minimum, which need not be the lowest.
def best_num_epochs(average_mae_history, skip=10):
    i = skip
    while i + 1 < len(average_mae_history) and average_mae_history[i + 1] <= average_mae_history[i]:
        i += 1
    return i + 1
