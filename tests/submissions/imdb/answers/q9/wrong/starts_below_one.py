# Begins with a lowest loss of 1.0, so that larger losses never count.
def best_epoch(history_dict):
    best, lowest = 1, 1.0
    for epoch, loss in enumerate(history_dict["val_loss"], 1):
        if loss < lowest:
            best, lowest = epoch, loss
    return best
