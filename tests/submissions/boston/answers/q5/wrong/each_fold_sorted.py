# Sorts each fold before averaging.
def average_history(all_mae_histories):
    return np.mean([sorted(history, reverse=True) for history in all_mae_histories], axis=0)
