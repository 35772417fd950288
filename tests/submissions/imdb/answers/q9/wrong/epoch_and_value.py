# A pair of epoch and loss.
def best_epoch(history_dict):
    epoch = int(np.argmin(history_dict["val_loss"])) + 1
    return epoch, history_dict["val_loss"][epoch - 1]
