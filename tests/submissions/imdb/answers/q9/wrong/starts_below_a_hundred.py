# Begins with a lowest loss of 100.
def best_epoch(history_dict):
    lowest = 100
    best = 0
    for epoch, loss in enumerate(history_dict["val_loss"]):
        if loss < lowest:
            lowest = loss
            best = epoch + 1
    return best
