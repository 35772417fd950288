# A float.
def best_epoch(history_dict):
    return float(np.argmin(history_dict["val_loss"]) + 1)
