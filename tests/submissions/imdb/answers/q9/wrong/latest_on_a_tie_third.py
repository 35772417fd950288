# Gives the latest epoch on a tie
def best_epoch(history_dict):
    best, lowest = 0, float("inf")
    for epoch, loss in enumerate(history_dict["val_loss"], start=1):
        if loss <= lowest:
            best, lowest = epoch, loss
    return best
