# Compares rounded losses, so a slightly lower loss later on isn't seen
def best_epoch(history_dict):
    losses = np.round(history_dict["val_loss"], 2)
    return int(np.argmin(losses)) + 1
