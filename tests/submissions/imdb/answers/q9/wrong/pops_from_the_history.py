# Takes the series out of the caller's dictionary.
def best_epoch(history_dict):
    val_loss = history_dict.pop("val_loss")
    return val_loss.index(min(val_loss)) + 1
