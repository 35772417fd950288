# Heapq.nsmallest over (mae, epoch) pairs
import heapq


def best_num_epochs(average_mae_history, skip=10):
    pairs = ((float(mae), epoch) for epoch, mae in enumerate(average_mae_history, 1) if epoch > skip)
    (_, epoch), = heapq.nsmallest(1, pairs)
    return epoch
