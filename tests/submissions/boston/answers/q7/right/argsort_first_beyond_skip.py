# Sorts all the epochs by MAE and takes the first one in that order that lies beyond skip
def best_num_epochs(average_mae_history, skip=10):
    ranking = np.argsort(np.asarray(average_mae_history), kind="stable") + 1
    return int(next(epoch for epoch in ranking if epoch > skip))
