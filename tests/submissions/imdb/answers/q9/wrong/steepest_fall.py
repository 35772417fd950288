# The epoch after the steepest fall.
def best_epoch(history_dict):
    falls = np.diff(history_dict["val_loss"], prepend=history_dict["val_loss"][0])
    return int(np.argmin(falls)) + 1
