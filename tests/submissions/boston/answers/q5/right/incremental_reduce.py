# Running mean over the folds with functools.reduce, new lists at every step
from functools import reduce


def average_history(all_mae_histories):
    def absorb(state, history):
        count, mean = state
        count += 1
        return count, [m + (float(h) - m) / count for m, h in zip(mean, history)]

    start = (0, [0.0] * len(all_mae_histories[0]))
    return reduce(absorb, all_mae_histories, start)[1]
