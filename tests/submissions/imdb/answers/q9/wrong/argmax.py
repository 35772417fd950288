# The highest validation loss.
def best_epoch(history_dict):
    return int(np.argmax(history_dict["val_loss"])) + 1
