# Stops at the first rise, although the loss may fall below that again later
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    for i in range(1, len(losses)):
        if losses[i] > losses[i - 1]:
            return i
    return len(losses)
