# NaN in front, nanargmin after.
def best_num_epochs(average_mae_history, skip=10):
    values = np.concatenate([np.full(skip, np.nan), average_mae_history[skip:]])
    return int(np.nanargmin(values)) + 1
