# Np.argmin takes the first of equal minima; plus 1.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"])) + 1
