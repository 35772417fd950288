# A pair of mean and deviation per epoch.
def average_history(all_mae_histories):
    return [(np.mean(values), np.std(values)) for values in zip(*all_mae_histories)]
