# Python's statistics.fmean over the zipped folds.
from statistics import fmean


def average_history(all_mae_histories):
    return list(map(fmean, zip(*all_mae_histories)))
