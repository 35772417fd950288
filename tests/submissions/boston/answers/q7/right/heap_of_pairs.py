# (MAE, epoch) pairs on a heap, the smallest pair's epoch.
import heapq
from itertools import count, islice


def best_num_epochs(average_mae_history, skip=10):
    pairs = list(islice(zip(map(float, average_mae_history), count(1)), int(skip), None))
    heapq.heapify(pairs)
    _, epoch = pairs[0]
    return epoch
