# min over the epochs with a key.
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    return min(range(1, len(losses) + 1), key=lambda epoch: losses[epoch - 1])
