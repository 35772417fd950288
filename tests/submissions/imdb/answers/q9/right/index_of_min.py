# The place of the smallest value in the list.
def best_epoch(history_dict):
    val_loss = list(history_dict["val_loss"])
    return val_loss.index(min(val_loss)) + 1
