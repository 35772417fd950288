# The return is missing.
def average_history(all_mae_histories):
    average_mae_history = np.mean(all_mae_histories, axis=0)
