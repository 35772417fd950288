# Only errors below 3 count.
def best_num_epochs(average_mae_history, skip=10):
    best, lowest = skip + 1, 3.0
    for epoch in range(skip + 1, len(average_mae_history) + 1):
        if average_mae_history[epoch - 1] < lowest:
            best, lowest = epoch, average_mae_history[epoch - 1]
    return best
