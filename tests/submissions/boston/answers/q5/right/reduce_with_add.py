# functools.reduce adds the folds as arrays.
from functools import reduce


def average_history(all_mae_histories):
    total = reduce(np.add, all_mae_histories)
    return (np.asarray(total) / len(all_mae_histories)).tolist()
