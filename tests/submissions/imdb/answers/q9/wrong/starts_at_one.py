# Starts the search at a loss of 1.0, so it finds nothing where all losses are larger.
def best_epoch(history_dict):
    best, epoch = 1.0, 1
    for i, loss in enumerate(history_dict["val_loss"], start=1):
        if loss < best:
            best, epoch = loss, i
    return epoch
