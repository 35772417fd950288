# The median.
def average_history(all_mae_histories):
    return np.median(all_mae_histories, axis=0)
