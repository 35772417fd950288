# Without axis: one number.
def average_history(all_mae_histories):
    return np.mean(all_mae_histories)
