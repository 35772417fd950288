# The first entry of a stable argsort (a NumPy integer).
def best_epoch(history_dict):
    return np.argsort(history_dict["val_loss"], kind="stable")[0] + 1
