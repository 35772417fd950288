# A row of equal weights times the table.
def average_history(all_mae_histories):
    k = len(all_mae_histories)
    return np.full(k, 1 / k) @ np.vstack(all_mae_histories)
