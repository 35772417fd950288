# np.mean over the folds.
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0)
