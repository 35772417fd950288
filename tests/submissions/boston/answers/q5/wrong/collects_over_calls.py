# The values per epoch are collected in a global dict, so a second call averages with the first one's histories
from collections import defaultdict

_maes_of_epoch = defaultdict(list)


def average_history(all_mae_histories):
    for history in all_mae_histories:
        for epoch, mae in enumerate(history):
            _maes_of_epoch[epoch].append(mae)
    return [float(np.mean(_maes_of_epoch[e])) for e in range(len(all_mae_histories[0]))]
