# The epoch as text.
def best_epoch(history_dict):
    return str(np.argmin(history_dict["val_loss"]) + 1)
