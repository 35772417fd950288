# Rounds to two places first, which makes ties.
def best_epoch(history_dict):
    return int(np.argmin(np.round(history_dict["val_loss"], 2))) + 1
