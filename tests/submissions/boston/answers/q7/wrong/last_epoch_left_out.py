# Never looks at the last epoch.
def best_num_epochs(average_mae_history, skip=10):
    best = skip
    for i in range(skip, len(average_mae_history) - 1):
        if average_mae_history[i] < average_mae_history[best]:
            best = i
    return best + 1
