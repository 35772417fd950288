# The last one of several equal epochs.
def best_epoch(history_dict):
    best = 0
    for i, loss in enumerate(history_dict["val_loss"]):
        if loss <= history_dict["val_loss"][best]:
            best = i
    return best + 1
