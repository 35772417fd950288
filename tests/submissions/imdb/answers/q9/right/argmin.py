# argmin, plus one.
def best_epoch(history_dict):
    return np.argmin(history_dict["val_loss"]) + 1
