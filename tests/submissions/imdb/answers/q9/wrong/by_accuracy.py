# Takes the epoch of the highest validation accuracy where there is one, not that of the lowest loss.
def best_epoch(history_dict):
    if "val_accuracy" in history_dict:
        return int(np.argmax(history_dict["val_accuracy"])) + 1
    return int(np.argmin(history_dict["val_loss"])) + 1
