# Stops at the first rise.
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    for i in range(1, len(val_loss)):
        if val_loss[i] > val_loss[i - 1]:
            return i
    return len(val_loss)
