# All epochs with the lowest loss, in an array.
def best_epoch(history_dict):
    losses = np.array(history_dict["val_loss"])
    return np.where(losses == losses.min())[0] + 1
