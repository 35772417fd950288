# Never considers the first epoch.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"][1:])) + 2
