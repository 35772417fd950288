# The lowest loss itself.
def best_epoch(history_dict):
    return min(history_dict["val_loss"])
