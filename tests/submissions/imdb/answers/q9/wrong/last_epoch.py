# The last epoch.
def best_epoch(history_dict):
    return len(history_dict["val_loss"])
