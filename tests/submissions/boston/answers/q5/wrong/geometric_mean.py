# The geometric mean.
def average_history(all_mae_histories):
    return np.exp(np.mean(np.log(all_mae_histories), axis=0))
