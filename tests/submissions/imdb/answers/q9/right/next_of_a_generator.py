# The first epoch whose loss is the minimum.
def best_epoch(history_dict):
    lowest = min(history_dict["val_loss"])
    return next(epoch for epoch, loss in enumerate(history_dict["val_loss"], 1) if loss == lowest)
