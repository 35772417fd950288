# A lambda that gives a NumPy int32.
best_epoch = lambda history_dict: np.int32(np.argmin(history_dict["val_loss"]) + 1)
