# functools.reduce over epochs.
from functools import reduce


def best_num_epochs(average_mae_history, skip=10):
    better = lambda a, b: b if average_mae_history[b] < average_mae_history[a] else a
    return 1 + reduce(better, range(skip, len(average_mae_history)))
