# functools.reduce over the epochs.
from functools import reduce


def best_epoch(history_dict):
    v = history_dict["val_loss"]
    return reduce(lambda a, b: a if v[a - 1] <= v[b - 1] else b, range(1, len(v) + 1))
