# A lambda; the transposed table, row by row.
average_history = lambda all_mae_histories: [epoch.mean() for epoch in np.array(all_mae_histories).T]
