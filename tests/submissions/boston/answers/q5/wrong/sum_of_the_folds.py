# The sum.
def average_history(all_mae_histories):
    return np.sum(all_mae_histories, axis=0)
