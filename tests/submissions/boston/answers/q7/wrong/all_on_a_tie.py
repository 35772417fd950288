# A list with each of the best epochs.
def best_num_epochs(average_mae_history, skip=10):
    lowest = min(average_mae_history[skip:])
    return [e for e, mae in enumerate(average_mae_history, 1) if e > skip and mae == lowest]
