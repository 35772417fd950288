# Gives up after two epochs without progress.
def best_num_epochs(average_mae_history, skip=10, patience=2):
    best, waited = skip, 0
    for i in range(skip, len(average_mae_history)):
        if average_mae_history[i] < average_mae_history[best]:
            best, waited = i, 0
        else:
            waited += 1
        if waited > patience:
            break
    return best + 1
