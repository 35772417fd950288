# Looks at the training loss.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["loss"])) + 1
