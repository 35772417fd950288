# The smallest pair of loss and epoch, where a tie is decided for the smaller epoch.
def best_epoch(history_dict):
    return min(zip(history_dict["val_loss"], range(1, len(history_dict["val_loss"]) + 1)))[1]
