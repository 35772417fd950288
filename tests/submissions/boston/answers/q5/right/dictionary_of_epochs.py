# Collects the values of each epoch in a dictionary.
from collections import defaultdict
from math import fsum


def average_history(all_mae_histories):
    by_epoch = defaultdict(list)
    for history in all_mae_histories:
        for epoch, mae in enumerate(history):
            by_epoch[epoch].append(mae)
    return [fsum(by_epoch[epoch]) / len(by_epoch[epoch]) for epoch in sorted(by_epoch)]
