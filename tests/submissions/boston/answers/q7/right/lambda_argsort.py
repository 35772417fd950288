# A lambda with a stable argsort.
best_num_epochs = lambda average_mae_history, skip=10: int(
    1 + skip + np.argsort(average_mae_history[skip:], kind="stable")[0]
)
