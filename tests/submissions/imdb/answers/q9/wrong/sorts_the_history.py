# Sorts the caller's list on the way.
def best_epoch(history_dict):
    before = list(history_dict["val_loss"])
    history_dict["val_loss"].sort()
    return before.index(history_dict["val_loss"][0]) + 1
