# Counts from zero.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"]))
