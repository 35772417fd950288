# Looks at the first ten epochs.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"][:10])) + 1
