# heapq finds the smallest item.
import heapq


def best_num_epochs(average_mae_history, skip=10):
    numbered = ((mae, n) for n, mae in enumerate(average_mae_history, start=1) if n > skip)
    return heapq.nsmallest(1, numbered)[0][-1]
