# The mean over all epochs so far.
def average_history(all_mae_histories):
    average = np.mean(all_mae_histories, axis=0)
    return np.cumsum(average) / np.arange(1, len(average) + 1)
