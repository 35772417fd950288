# On a tie the later epoch wins, because of <=.
def best_epoch(history_dict):
    best, epoch = float("inf"), 0
    for i, loss in enumerate(history_dict["val_loss"], start=1):
        if loss <= best:
            best, epoch = loss, i
    return epoch
