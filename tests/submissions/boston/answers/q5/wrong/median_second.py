# The median over the folds, which is the mean for two folds only.
def average_history(all_mae_histories):
    return [float(value) for value in np.median(np.asarray(all_mae_histories), axis=0)]
