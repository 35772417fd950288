# axis=1: one number per fold.
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=1)
