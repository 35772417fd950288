# The root of the mean square.
def average_history(all_mae_histories):
    return np.sqrt(np.mean(np.square(all_mae_histories), axis=0))
