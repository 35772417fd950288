# Starts the search from a loss of 1.0, so losses above 1 are never found
def best_epoch(history_dict):
    best_loss = 1.0
    best = 1
    for epoch, loss in enumerate(history_dict["val_loss"], 1):
        if loss < best_loss:
            best_loss = loss
            best = epoch
    return best
