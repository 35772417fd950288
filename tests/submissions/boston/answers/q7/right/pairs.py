# The smallest pair of value and epoch.
def best_num_epochs(average_mae_history, skip=10):
    pairs = [(mae, epoch) for epoch, mae in enumerate(average_mae_history, 1)]
    return min(pairs[skip:])[1]
