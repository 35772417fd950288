# The smallest gap between training and validation.
def best_epoch(history_dict):
    gap = np.abs(np.array(history_dict["val_loss"]) - np.array(history_dict["loss"]))
    return int(np.argmin(gap)) + 1
