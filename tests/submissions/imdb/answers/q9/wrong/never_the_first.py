# Leaves out the first epoch, even if it has the lowest loss
def best_epoch(history_dict):
    losses = list(history_dict["val_loss"])
    if len(losses) == 1:
        return 1
    return int(np.argmin(losses[1:])) + 2
