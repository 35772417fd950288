# A while loop with an index.
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    i = 1
    best_i = 0
    while i < len(val_loss):
        if val_loss[i] < val_loss[best_i]:
            best_i = i
        i += 1
    return best_i + 1
