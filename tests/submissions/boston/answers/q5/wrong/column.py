# keepdims gives a table with one row.
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0, keepdims=True)
