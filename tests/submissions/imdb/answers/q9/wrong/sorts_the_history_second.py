# Sorts the caller's list of losses in place.
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    in_order = list(losses)
    losses.sort()
    return in_order.index(losses[0]) + 1
