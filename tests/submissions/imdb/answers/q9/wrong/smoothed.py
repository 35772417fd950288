# Averages over neighbours first.
def best_epoch(history_dict):
    losses = np.array(history_dict["val_loss"], dtype=float)
    smooth = losses.copy()
    smooth[1:-1] = (losses[:-2] + losses[1:-1] + losses[2:]) / 3
    return int(smooth.argmin()) + 1
