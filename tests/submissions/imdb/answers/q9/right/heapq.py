# heapq finds the smallest pair.
import heapq


def best_epoch(history_dict, metric="val_loss"):
    return heapq.nsmallest(1, zip(history_dict[metric], range(1, 10**6)))[0][1]
